/** A program of somebody else that reads and writes documents. */
module acme.documents {
    requires com.fasterxml.jackson.core;
    requires id.bham.rules;
}
