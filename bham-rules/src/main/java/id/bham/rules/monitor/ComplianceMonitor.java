package id.bham.rules.monitor;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Subject;
import java.time.LocalDate;

/**
 * Watches a nation, or bodies, and what the rules say of them while days pass and records change (pemantau kepatuhan).
 *
 * <p>After every call its state is that of a full check of the same subjects on the same day by the same checker, but only rules
 * are asked again of which the answer can have changed: those whose horizon is reached, those about a record that changed, and,
 * when a body of a nation changed, those about the nation. A rule over a nation is asked about all of it.
 *
 * <p>A monitor of a nation holds the nation and its bodies: a body that is updated or removed is so in the nation too. A monitor of
 * bodies holds each by itself, and no nation. To go on with other rules or waivers, take a monitor of another checker;
 * {@link ComplianceState#changeSince} tells what that changes.
 *
 * <p>A call that is refused or fails leaves the state as it was. Safe for use by many threads: {@link #state()} never waits and
 * always gives a whole state; calls that change it wait for each other.
 *
 * <pre>{@code
 * ComplianceMonitor monitor = ComplianceChecker.of(RuleSets.stranas()).monitor(nation, LocalDate.of(2024, 12, 31));
 * ComplianceChange passed = monitor.advanceTo(LocalDate.of(2025, 1, 1));
 * }</pre>
 */
public interface ComplianceMonitor extends Bindable {

    /**
     * What it holds now.
     *
     * @return the state after the last call that changed it
     */
    ComplianceState state();

    /**
     * Goes on to a day. Asks only rules whose horizon is reached; days between are not looked at. To an earlier day it goes back by
     * asking all rules about all subjects, for horizons tell nothing of the past.
     *
     * @param on the check date
     * @return what became different
     * @throws IllegalArgumentException if the check date is not within the years 1 to 9999
     */
    ComplianceChange advanceTo(LocalDate on);

    /**
     * Adds a body, or puts a subject in place of the one with its id.
     *
     * @param subject a body or, in place of the nation that is held, a nation with the same id and with all its bodies
     * @return what became different
     * @throws IllegalArgumentException if it is a nation and another one, or none, is held; or a body with which the nation that is
     *     held cannot be built
     */
    ComplianceChange update(Subject subject);

    /**
     * Removes a subject; does nothing if there is none with the id.
     *
     * @param id its id
     * @return what became different
     * @throws IllegalArgumentException if the id is that of the nation that is held, or of a body of it to which another one
     *     refers
     */
    ComplianceChange remove(String id);
}
