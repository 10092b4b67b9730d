/** The data, the four READMEs, the signatures of the API, and each way of embedding. */
@NullMarked
package id.bham.examples;

import org.jspecify.annotations.NullMarked;
