/** Binds what the library gives, as a program of somebody else. */
module acme.bound {
    requires id.bham.rules;
    requires tools.jackson.databind;

    opens acme.bound to
            tools.jackson.databind;
}
