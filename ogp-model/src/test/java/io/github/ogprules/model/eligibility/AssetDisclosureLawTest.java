package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetDisclosureLawTest {

    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> NO = Observation.known(false);
    private static final Observation<Boolean> UNKNOWN = Observation.unknown();
    private static final Observation<Boolean> NOT_ASSESSED = Observation.notAssessed();

    private static Observation<Boolean> observation(String text) {
        return switch (text) {
            case "yes" -> YES;
            case "no" -> NO;
            case "unknown" -> UNKNOWN;
            default -> throw new IllegalArgumentException(text);
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # given:  law, access | then:     law, access
            yes,     yes,           yes,     yes
            yes,     no,            yes,     no
            yes,     unknown,       yes,     unknown
            no,      no,            no,      no
            no,      unknown,       no,      no
            unknown, yes,           yes,     yes
            unknown, no,            unknown, no
            unknown, unknown,       unknown, unknown
            """)
    void what_follows_is_filled_in_and_nothing_else(
            String givenLaw, String givenAccess, String law, String publicAccess) {
        AssetDisclosureLaw evidence = AssetDisclosureLaw.of(observation(givenLaw), observation(givenAccess));

        assertThat(evidence.getLaw()).isEqualTo(observation(law));
        assertThat(evidence.getPublicAccess()).isEqualTo(observation(publicAccess));
        assertThat(evidence).isEqualTo(AssetDisclosureLaw.of(observation(law), observation(publicAccess)));
    }

    @Nested
    class A_contradiction {

        private static final String MESSAGE = "publicAccess is true but law is false: there is no law to give access";

        @Test
        void of_access_without_a_law_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AssetDisclosureLaw.of(NO, YES))
                    .withMessage(MESSAGE);
        }

        @Test
        void that_a_change_would_bring_in_is_refused_too() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AssetDisclosureLaw.lawWithPublicAccess().withLaw(NO))
                    .withMessage(MESSAGE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AssetDisclosureLaw.noLaw().withPublicAccess(YES))
                    .withMessage(MESSAGE);
        }
    }

    @Test
    void the_three_states_of_the_law_have_names() {
        assertThat(AssetDisclosureLaw.noLaw()).isEqualTo(AssetDisclosureLaw.of(NO, NO));
        assertThat(AssetDisclosureLaw.lawWithoutPublicAccess()).isEqualTo(AssetDisclosureLaw.of(YES, NO));
        assertThat(AssetDisclosureLaw.lawWithPublicAccess()).isEqualTo(AssetDisclosureLaw.of(YES, YES));
    }

    @Test
    void a_change_fills_in_what_follows_as_well() {
        assertThat(AssetDisclosureLaw.of(UNKNOWN, UNKNOWN).withLaw(NO)).isEqualTo(AssetDisclosureLaw.noLaw());
        assertThat(AssetDisclosureLaw.of(UNKNOWN, UNKNOWN).withPublicAccess(YES))
                .isEqualTo(AssetDisclosureLaw.lawWithPublicAccess());
    }

    @Test
    void neither_fact_is_not_assessed_on_its_own() {
        String reason = " is not assessed: only a whole criterion can be; use known or unknown";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssetDisclosureLaw.of(NOT_ASSESSED, YES))
                .withMessage("law" + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssetDisclosureLaw.of(NO, NOT_ASSESSED))
                .withMessage("publicAccess" + reason);
    }
}
