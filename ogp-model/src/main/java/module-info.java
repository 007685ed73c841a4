/** What OGP is: immutable values. */
module io.github.ogprules.model {
    requires static org.immutables.value.annotations;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;

    exports io.github.ogprules.model;
    exports io.github.ogprules.model.committee;
    exports io.github.ogprules.model.concern;
    exports io.github.ogprules.model.dossier;
    exports io.github.ogprules.model.eligibility;
    exports io.github.ogprules.model.irm;
    exports io.github.ogprules.model.participation;
    exports io.github.ogprules.model.plan;
    exports io.github.ogprules.model.process;
    exports io.github.ogprules.model.programme;

    opens io.github.ogprules.model;
    opens io.github.ogprules.model.committee;
    opens io.github.ogprules.model.concern;
    opens io.github.ogprules.model.dossier;
    opens io.github.ogprules.model.eligibility;
    opens io.github.ogprules.model.irm;
    opens io.github.ogprules.model.participation;
    opens io.github.ogprules.model.plan;
    opens io.github.ogprules.model.process;
    opens io.github.ogprules.model.programme;
}
