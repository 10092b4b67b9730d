/** What others write with the rules: rules of their own, and the examples of this module's page. */
@NullMarked
package org.example.rules;

import org.jspecify.annotations.NullMarked;
