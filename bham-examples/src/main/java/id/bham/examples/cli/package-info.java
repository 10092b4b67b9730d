/** The command-line application {@code bham}. It reads documents, asks the library, and prints what it answers. */
@NullMarked
package id.bham.examples.cli;

import org.jspecify.annotations.NullMarked;
