/**
 * Texts in Indonesian and English. Text is made last and decides nothing; the default locale of the machine plays no part.
 */
@NullMarked
package id.bham.rules.text;

import org.jspecify.annotations.NullMarked;
