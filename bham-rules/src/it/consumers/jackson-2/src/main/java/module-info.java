/** Binds what the library gives, as a program of somebody else. */
module acme.bound {
    requires id.bham.rules;
    requires com.fasterxml.jackson.databind;

    opens acme.bound to
            com.fasterxml.jackson.databind;
}
