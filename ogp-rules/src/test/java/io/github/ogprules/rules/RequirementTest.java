package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.PotentialImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

    private static final Citation PAGE = Citation.of(
            "Eligibility",
            "Open Government Partnership",
            "2023-05-26",
            "https://www.opengovpartnership.org/eligibility");
    private static final Citation UPDATE = Citation.of(
            "OGP eligibility update with the scores of 2014",
            "Open Government Partnership",
            "2014-12-22",
            "https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/");

    @Test
    void names_its_parameters_in_their_order() {
        Requirement requirement = Requirement.of(
                "2 for a law, 2 more for access",
                Parameter.of("lawPoints", 2, Provenance.DOCUMENTED, PAGE),
                Parameter.of("accessPoints", 2, Provenance.DOCUMENTED, PAGE));

        assertThat(requirement.getText()).isEqualTo("2 for a law, 2 more for access");
        assertThat(requirement.getParameters()).containsExactly("lawPoints", "accessPoints");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DOCUMENTED,  DOCUMENTED,  DOCUMENTED
            DOCUMENTED,  INFERRED,    INFERRED
            INFERRED,    DOCUMENTED,  INFERRED
            DOCUMENTED,  UNCONFIRMED, UNCONFIRMED
            UNCONFIRMED, INFERRED,    UNCONFIRMED
            ASSUMED,     UNCONFIRMED, ASSUMED
            DOCUMENTED,  ASSUMED,     ASSUMED
            """)
    void is_as_firm_as_the_weakest_of_its_parameters(Provenance first, Provenance second, Provenance whole) {
        assertThat(Requirement.of("both", Parameter.of("first", 1, first), Parameter.of("second", 2, second))
                        .getProvenance())
                .isEqualTo(whole);
    }

    @Test
    void gives_every_source_once_the_first_parameters_first() {
        Requirement requirement = Requirement.of(
                "three points",
                Parameter.of("first", 1, Provenance.DOCUMENTED, UPDATE),
                Parameter.of("second", 2, Provenance.UNCONFIRMED),
                Parameter.of("third", 3, Provenance.DOCUMENTED, PAGE, UPDATE));

        assertThat(requirement.getCitations()).containsExactly(UPDATE, PAGE);
    }

    @Test
    void may_rest_on_no_parameter() {
        Requirement requirement = Requirement.of("none");

        assertThat(requirement.getParameters()).isEmpty();
        assertThat(requirement.getCitations()).isEmpty();
        assertThat(requirement.getProvenance()).isEqualTo(Provenance.DOCUMENTED);
    }

    @Test
    void names_every_value_of_a_code_list_that_will_do() {
        Parameter<Completion> minimum = Parameter.of("minimum", Completion.SUBSTANTIAL, Provenance.DOCUMENTED, PAGE);
        Requirement requirement = Requirement.atLeast("completion", minimum.getValue(), minimum);

        assertThat(requirement).isEqualTo(Requirement.of("completion Substantial or Complete", minimum));
        assertThat(Requirement.atLeast("potential impact", PotentialImpact.TRANSFORMATIVE)
                        .getText())
                .isEqualTo("potential impact Transformative");
    }
}
