/**
 * What the task forces are for: the strategies of the National Strategy, the duties of each task force, the obligations of the
 * state and the pillars of the UN Guiding Principles. Ministries and offices by their names. Closed lists and what is built from them alone; no bodies, no dates.
 */
@NullMarked
package id.bham.core.mandate;

import org.jspecify.annotations.NullMarked;
