/**
 * The rules that come with the library, a class for each area, and what the law sets for them. They are written with what the
 * packages {@code rule} and {@code text} offer to everyone; nothing here is closed to rules from outside.
 */
@NullMarked
package id.bham.rules.catalogue;

import org.jspecify.annotations.NullMarked;
