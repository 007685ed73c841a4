package io.github.ogprules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.rules.reasoning.Puzzles.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Advice by a rule that says yes to a fact together with at least the second of three levels. */
class AdviceTest {

    private static final Space<List<Integer>> SPACE =
            Puzzles.space(List.of(Puzzles.facts(1, true), Puzzles.ordered(3, false)));

    private static final VerdictTable<List<Integer>, Answer> TABLE =
            VerdictTable.of(SPACE, input -> input.get(0) == 2 && input.get(1) >= 2 ? Answer.YES : Answer.NO);

    private static final Reasoning<List<Integer>, Answer> REASONING = Reasoning.of(TABLE);

    private static Advice<List<Integer>, Answer> advice(int first, int second) {
        return REASONING.advise(List.of(first, second), Answer.YES);
    }

    @Test
    void says_in_words_what_must_change() {
        assertThat(advice(1, 1).getWanted()).isEqualTo(Answer.YES);
        assertThat(advice(1, 1).getVerdicts()).containsExactly(Answer.NO);
        assertThat(advice(1, 1).paths())
                .singleElement()
                .hasToString("axis 0: from level 0 to level 1 (+1); axis 1: from level 0 to level 1 (+2)");
        assertThat(advice(1, 1).paths().get(0).getSteps()).isEqualTo(2);
        assertThat(advice(2, 4).paths()).singleElement().hasToString("nothing");
        assertThat(advice(1, 1).paths(PathLimits.none().withFixed(new Puzzles.Criterion(1))))
                .isEmpty();
        assertThat(advice(4, 2).paths()).isEmpty();
        assertThat(advice(4, 2).paths(PathLimits.none().withAssessmentPossible()))
                .singleElement()
                .hasToString("axis 0: from not assessed to level 1");
    }

    @Test
    void says_in_words_what_can_turn_the_verdict() {
        assertThat(advice(2, 2).threats())
                .extracting(Threat::toString)
                .containsExactly(
                        "axis 0: from level 1 to level 0 (-1), then no",
                        "axis 0: from level 1 to not assessed, then no",
                        "axis 1: from level 1 to level 0 (-2), then no");
    }

    @Test
    void says_in_words_what_is_unknown_and_what_to_ask() {
        assertThat(advice(3, 4).openQuestions())
                .extracting(OpenQuestion::toString)
                .containsExactly("axis 0, step 0: matters");
        assertThat(advice(1, 7).openQuestions())
                .extracting(OpenQuestion::toString)
                .containsExactly("axis 1: does not matter");
        assertThat(advice(3, 4).questionPlan()).hasToString("axis 0, step 0 (questions on average: 1)");
        assertThat(advice(3, 3).questionPlan(input -> input.get(0) == 1 ? 9 : 1).getExpectedQuestions())
                .isEqualTo(Fraction.of(11, 10));
    }

    @Test
    void rests_on_axes_that_say_what_they_are() {
        assertThat(SPACE.getAxes()).extracting(Axis::toString).containsExactly("axis 0", "axis 1");
        assertThat(SPACE.getAxes().get(1).getPossiblePoints(List.of(1, 1))).containsExactly(0, 2, 4);
        assertThat(SPACE.getAxes().get(0).getPossiblePoints(List.of(1, 1))).containsExactly(0, 1);
        assertThat(REASONING.getTable().getSpace()).isEqualTo(SPACE);
    }
}
