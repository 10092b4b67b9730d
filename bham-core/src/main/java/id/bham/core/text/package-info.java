/** Texts in both languages of the project, Indonesian and English. Which one is shown a caller says by a locale; nothing reads a default. */
@NullMarked
package id.bham.core.text;

import org.jspecify.annotations.NullMarked;
