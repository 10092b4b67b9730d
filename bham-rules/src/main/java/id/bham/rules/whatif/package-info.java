/**
 * What could turn out about something that is not known, and what that would decide.
 */
@NullMarked
package id.bham.rules.whatif;

import org.jspecify.annotations.NullMarked;
