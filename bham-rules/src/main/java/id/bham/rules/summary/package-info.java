/**
 * What many reports come to: it takes them one by one and keeps none; and what the national actions come to: whose they are, and how far
 * bodies have come with them.
 */
@NullMarked
package id.bham.rules.summary;

import org.jspecify.annotations.NullMarked;
