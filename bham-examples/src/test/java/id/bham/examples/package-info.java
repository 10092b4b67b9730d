@NullMarked
package id.bham.examples;

import org.jspecify.annotations.NullMarked;
