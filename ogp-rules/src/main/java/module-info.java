/** What OGP requires: pure functions over the model. */
module io.github.ogprules.rules {
    requires static org.immutables.value.annotations;
    requires transitive io.github.ogprules.model;

    exports io.github.ogprules.rules;
    exports io.github.ogprules.rules.committee;
    exports io.github.ogprules.rules.concern;
    exports io.github.ogprules.rules.dossier;
    exports io.github.ogprules.rules.eligibility;
    exports io.github.ogprules.rules.joining;
    exports io.github.ogprules.rules.measure;
    exports io.github.ogprules.rules.participation;
    exports io.github.ogprules.rules.plan;
    exports io.github.ogprules.rules.process;
    exports io.github.ogprules.rules.programme;
    exports io.github.ogprules.rules.reasoning;
    exports io.github.ogprules.rules.review;
    exports io.github.ogprules.rules.star;

    opens io.github.ogprules.rules;
    opens io.github.ogprules.rules.committee;
    opens io.github.ogprules.rules.concern;
    opens io.github.ogprules.rules.eligibility;
    opens io.github.ogprules.rules.joining;
    opens io.github.ogprules.rules.measure;
    opens io.github.ogprules.rules.participation;
    opens io.github.ogprules.rules.plan;
    opens io.github.ogprules.rules.process;
    opens io.github.ogprules.rules.programme;
    opens io.github.ogprules.rules.reasoning;
    opens io.github.ogprules.rules.review;
    opens io.github.ogprules.rules.star;
}
