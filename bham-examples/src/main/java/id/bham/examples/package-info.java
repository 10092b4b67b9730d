/** Ways of embedding the library, each a class that can be run. */
@NullMarked
package id.bham.examples;

import org.jspecify.annotations.NullMarked;
