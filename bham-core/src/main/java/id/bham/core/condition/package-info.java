/**
 * What can be asked of a record on a day: conditions that carry the places they read, and combine.
 *
 * <p>A condition is made of places that records declare. So it knows what it reads, what leaves it open follows from how it is made,
 * and nothing has to be named beside it. Above knowledge and time, below the bodies; it knows no duty and no law.
 */
@NullMarked
package id.bham.core.condition;

import org.jspecify.annotations.NullMarked;
