/** Tests of documents and of their schema. */
@NullMarked
package id.bham.core.json;

import org.jspecify.annotations.NullMarked;
