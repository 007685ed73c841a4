package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedPointsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void are_whole_points_of_one_criterion(int points) {
        assertThat(PublishedPoints.of(points).getPoints()).isEqualTo(points);
        assertThat(PublishedPoints.of(points)).isEqualTo(PublishedPoints.of(points));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 5, 12, Integer.MAX_VALUE})
    void are_0_to_4(int points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedPoints.of(points))
                .withMessage("points " + points + ": a criterion has 0 to 4 points");
    }

    @Test
    void serve_as_evidence_on_each_criterion() {
        assertThat(PublishedPoints.of(3))
                .isInstanceOf(FiscalTransparency.class)
                .isInstanceOf(AccessToInformation.class)
                .isInstanceOf(AssetDisclosure.class)
                .isInstanceOf(CitizenEngagement.class);
    }
}
