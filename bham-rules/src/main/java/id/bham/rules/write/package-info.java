/**
 * Every form of a report, a catalogue, a timeline and more, for people and for programs. What is written in JSON needs Jackson's streaming
 * core at run time; nothing else here does. No form decides anything.
 */
@NullMarked
package id.bham.rules.write;

import org.jspecify.annotations.NullMarked;
