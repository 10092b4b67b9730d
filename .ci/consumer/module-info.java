/** A program of somebody else. */
module acme {
    requires id.bham.rules;
}
