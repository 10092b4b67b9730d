/**
 * The bodies of business-and-human-rights governance: the focal point, the national and the regional task forces, and what they
 * are made of: decrees, seats, offices, working groups.
 *
 * <p>A body can be described as far as it is known, lawful or not; only what cannot be is refused. A plan is not a body: its
 * status says so. A seat belongs to an office, and persons hold it or act in it for a time.
 */
@NullMarked
package id.bham.core.body;

import org.jspecify.annotations.NullMarked;
