/**
 * Reports and catalogues as JSON documents. Needs Jackson's streaming core at run time; no other package here does.
 */
@NullMarked
package id.bham.rules.json;

import org.jspecify.annotations.NullMarked;
