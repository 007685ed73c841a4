package io.github.ogprules.model.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrmReportKindTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2011, PROGRESS,           END_OF_TERM
            2012, PROGRESS,           END_OF_TERM
            2013, PROGRESS,           END_OF_TERM
            2014, MID_TERM,           END_OF_TERM
            2015, MID_TERM,           END_OF_TERM
            2016, MID_TERM,           END_OF_TERM
            2017, DESIGN,             IMPLEMENTATION
            2018, DESIGN,             TRANSITIONAL_RESULTS
            2019, DESIGN,             TRANSITIONAL_RESULTS
            2020, ACTION_PLAN_REVIEW, RESULTS
            2021, ACTION_PLAN_REVIEW, RESULTS
            2022, ACTION_PLAN_REVIEW, RESULTS
            2023, ACTION_PLAN_REVIEW, RESULTS
            2024, ACTION_PLAN_REVIEW, RESULTS
            """)
    void the_first_and_the_last_on_a_plan_follow_from_its_year(int year, IrmReportKind first, IrmReportKind last) {
        assertThat(IrmReportKind.first(year)).isEqualTo(first);
        assertThat(IrmReportKind.last(year)).isEqualTo(last);
        assertThat(last.getMoment()).isEqualTo(AssessmentMoment.END_OF_TERM);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROGRESS,             MID_TERM,    Progress Report
            MID_TERM,             MID_TERM,    Mid-Term Report
            END_OF_TERM,          END_OF_TERM, End-of-Term Report
            DESIGN,               DESIGN,      Design Report
            IMPLEMENTATION,       END_OF_TERM, Implementation Report
            HYBRID,               END_OF_TERM, Hybrid Report
            TRANSITIONAL_RESULTS, END_OF_TERM, Transitional Results Report
            ACTION_PLAN_REVIEW,   DESIGN,      Action Plan Review
            RESULTS,              END_OF_TERM, Results Report
            CO_CREATION_BRIEF,    DESIGN,      Co-Creation Brief
            INCEPTION,            DESIGN,      Inception Report
            MIDTERM_REVIEW,       MID_TERM,    Midterm Review
            """)
    void each_looks_at_one_moment_of_the_plan(IrmReportKind kind, AssessmentMoment moment, String label) {
        assertThat(kind.getMoment()).isEqualTo(moment);
        assertThat(kind.getLabel()).isEqualTo(label);
    }

    @Test
    void there_are_twelve_of_which_the_co_creation_brief_alone_assesses_no_commitments() {
        assertThat(IrmReportKind.values())
                .hasSize(12)
                .filteredOn(kind -> !kind.assessesCommitments())
                .containsExactly(IrmReportKind.CO_CREATION_BRIEF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitmentAssessment.builder()
                        .report(IrmReport.of(IrmReportKind.CO_CREATION_BRIEF, 2021))
                        .build())
                .withMessage("assessment in a Co-Creation Brief: expected a report that assesses commitments");
    }

    @ParameterizedTest
    @CsvSource({"Year 1 Report, MID_TERM", "Year 2 Report, END_OF_TERM", "mid term report, MID_TERM"})
    void the_other_names_are_read_too(String text, IrmReportKind kind) {
        assertThat(CodeList.parse(IrmReportKind.class, text)).isEqualTo(kind);
    }

    @Test
    void the_moments_are_in_the_order_of_a_plan() {
        assertThat(AssessmentMoment.values())
                .extracting(AssessmentMoment::getLabel)
                .containsExactly("design", "mid-term", "end of term");
    }
}
