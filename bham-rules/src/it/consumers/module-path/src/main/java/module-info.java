/** A program of somebody else, as a module. */
module acme.image {
    requires id.bham.rules;
}
