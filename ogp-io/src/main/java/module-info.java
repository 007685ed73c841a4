/** How OGP's data and decisions get in and out: JSON, CSV, validation at the boundary, reports. */
module io.github.ogprules.io {
    requires static org.immutables.value.annotations;
    requires transitive io.github.ogprules.rules;
    requires transitive tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.hibernate.validator;

    exports io.github.ogprules.io;
    exports io.github.ogprules.io.csv;
    exports io.github.ogprules.io.irm;
    exports io.github.ogprules.io.json;
    exports io.github.ogprules.io.popolo;
    exports io.github.ogprules.io.reference;
    exports io.github.ogprules.io.report;
    exports io.github.ogprules.io.validation;

    opens io.github.ogprules.io;
    opens io.github.ogprules.io.popolo to
            tools.jackson.databind;
    opens io.github.ogprules.io.reference to
            tools.jackson.databind;
}
