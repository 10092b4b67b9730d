package id.bham.core.json;

/**
 * What can be wrong with a document. In parentheses: the names of the {@linkplain Problem#arguments() arguments} that a problem
 * of this kind has.
 */
public enum ProblemCode {
    /** The document is longer than allowed ({@code limit}, in bytes). */
    TOO_LARGE,
    /** The document has bytes that are not UTF-8 ({@code found}, the bytes). */
    NOT_UTF8,
    /** The document begins with a byte order mark. */
    BYTE_ORDER_MARK,
    /** The document has no text or white space alone. */
    EMPTY_DOCUMENT,
    /** The text is no JSON from here on ({@code found}, {@code within}). */
    SYNTAX_ERROR,
    /** The text ends before the JSON does ({@code within}). */
    UNEXPECTED_END,
    /** Objects and arrays stand in each other deeper than allowed ({@code limit}). */
    TOO_DEEP,
    /** The document holds more items, that is values of any kind, than allowed ({@code limit}). */
    TOO_MANY_ITEMS,
    /** Something follows after the end of the document's value ({@code found}). */
    TRAILING_TEXT,
    /** A key stands in its object for the second time ({@code key}). */
    DUPLICATE_KEY,
    /** A text has half of a surrogate pair ({@code found}). */
    LONE_SURROGATE,
    /** There is another problem here, and more are not told ({@code limit}). */
    TOO_MANY_PROBLEMS,

    /** A key that objects of this kind do not have ({@code key}; {@code nearest}, the nearest key, or {@code expected}, all keys). */
    UNKNOWN_KEY,
    /** An object lacks a key that it must have ({@code key}). */
    MISSING_KEY,
    /** A value has another type than expected ({@code found}, {@code expected}). */
    WRONG_TYPE,
    /** A listing is {@code null}: one that is known to be empty is {@code []}. */
    NULL_LISTING,
    /** A text is none of those that can stand here ({@code found}; {@code nearest}, which may be meant, or {@code expected}, all). */
    UNKNOWN_CONSTANT,
    /** The document has a version that this reader does not know ({@code found}, {@code expected}). */
    UNSUPPORTED_VERSION,
    /** The document is of another kind than asked for ({@code found}, {@code expected}). */
    UNEXPECTED_KIND,
    /** A text has no visible character. */
    BLANK_TEXT,
    /** A text does not have the form of an id ({@code found}, {@code expected}). */
    MALFORMED_ID,
    /** A text does not name a legal instrument ({@code found}). */
    MALFORMED_INSTRUMENT,
    /** A text does not have the form of a date ({@code found}). */
    MALFORMED_DATE,
    /** A text does not have the form of a day ({@code found}). */
    MALFORMED_DAY,
    /** A text does not have the form of a length of time, or is of one that is not longer than zero ({@code found}). */
    MALFORMED_LENGTH,
    /** A text does not have the form of a day of the year ({@code found}). */
    MALFORMED_MONTH_DAY,
    /** A day exists in no year ({@code found}). */
    IMPOSSIBLE_MONTH_DAY,
    /** A date does not exist ({@code found}). */
    IMPOSSIBLE_DATE,
    /** A date between two days ends before it begins ({@code found}). */
    REVERSED_DATE,
    /** A stretch of time stands where one day is meant ({@code found}, {@code expected}). */
    STRETCH_OF_TIME,
    /** A number is out of its range ({@code found}, {@code least}, {@code greatest}). */
    NUMBER_OUT_OF_RANGE,
    /** A whole number is written with a fraction or an exponent, or is none ({@code found}). */
    NOT_A_WHOLE_NUMBER,
    /** A list that has one value or more is empty. */
    EMPTY_SET,
    /** A constant stands in its list for the second time ({@code found}). */
    DUPLICATE_CONSTANT,
    /** A constant is said to be accepted, and that it is open whether it is. */
    ACCEPTED_AND_UNDECIDED,

    /** A period ends before it begins. */
    REVERSED_PERIOD,
    /** A period has a day in common with that of an earlier item about the same ({@code other}, the place of that item). */
    OVERLAPPING_PERIODS,
    /** A text is the id of no rule ({@code found}; {@code nearest}, the nearest id, or {@code expected}, all ids). */
    UNKNOWN_RULE,
    /** A text is the name of no parameter ({@code found}; {@code nearest}, the nearest name, or {@code expected}, all names). */
    UNKNOWN_PARAMETER,
    /** A parameter has values of a type that documents cannot give ({@code found}). */
    UNWRITABLE_PARAMETER,
    /** A task force that is only planned has a decree, an inauguration or a day on which it was seen at work. */
    PLAN_WITH_DECREE,
    /** A task force was seen at work before it was formed or after its last day. */
    SEEN_OUTSIDE_ITS_LIFE,
    /** A task force is shown before Perpres 60/2023, and founded since or under it. */
    TWO_GENERATIONS,
    /** A list of duties is said to be complete, and further duties are told in other words. */
    FURTHER_DUTIES,
    /** An id is given to more than one body ({@code id}). */
    DUPLICATE_ID,
    /** A task force is said to replace one ({@code id}) of another province than its own ({@code province}). */
    OTHER_PROVINCE,
    /** A body refers to an id that no body has ({@code id}). */
    UNKNOWN_BODY,
    /** Following the references of bodies leads back to where it began ({@code circle}). */
    CIRCULAR_REFERENCE,
    /** An id is given to more than one source ({@code id}). */
    DUPLICATE_SOURCE,
    /** The evidence or a claim names a source that is not listed ({@code id}). */
    UNKNOWN_SOURCE,
    /** A key of the evidence or of the claims, or a place that is inferred, is no JSON pointer ({@code found}). */
    MALFORMED_POINTER,
    /**
     * A key of the evidence or of the claims, or a place that is inferred, is a pointer to a place that no record of this kind has ({@code found}, {@code expected}: the place that
     * it means if it leads through the {@code partial} of the document, or an example).
     */
    UNKNOWN_PLACE,
    /** Sources are said to disagree on what the record states ({@code found}, the place). */
    SETTLED_CLAIMS,
    /** Claims about a place do not differ. */
    AGREEING_CLAIMS,
    /** The record cannot be built for another reason ({@code reason}, in English). */
    REFUSED
}
