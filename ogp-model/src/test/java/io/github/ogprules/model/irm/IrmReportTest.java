package io.github.ogprules.model.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class IrmReportTest {

    @Test
    void has_the_years_of_its_plan_and_of_its_publication() {
        IrmReport report = IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016);

        assertThat(report.getKind()).isEqualTo(IrmReportKind.MID_TERM);
        assertThat(report.getPlanYear()).hasValue(2014);
        assertThat(report.getPublicationYear()).hasValue(2016);
    }

    @Test
    void may_not_have_appeared() {
        IrmReport report = IrmReport.of(IrmReportKind.RESULTS, 2023);

        assertThat(report.getPlanYear()).hasValue(2023);
        assertThat(report.getPublicationYear()).isEmpty();
    }

    @Test
    void needs_a_kind_and_no_year() {
        assertThat(IrmReport.builder().kind(IrmReportKind.PROGRESS).build().getPlanYear())
                .isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> IrmReport.builder().planYear(2014).build())
                .withMessageContaining("kind");
    }

    @Test
    void is_equal_from_the_builder() {
        assertThat(IrmReport.builder()
                        .kind(IrmReportKind.DESIGN)
                        .planYear(2017)
                        .publicationYear(2018)
                        .build())
                .isEqualTo(IrmReport.of(IrmReportKind.DESIGN, 2017, 2018));
    }

    @Test
    void may_be_of_the_year_of_its_plan() {
        assertThat(IrmReport.of(IrmReportKind.ACTION_PLAN_REVIEW, 2021, 2021).getPublicationYear())
                .hasValue(2021);
    }

    @Test
    void is_refused_before_its_plan() {
        String message = "report of 2013 on a plan of 2014: expected a report no earlier than its plan";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IrmReport.of(IrmReportKind.MID_TERM, 2014, 2013))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IrmReport.of(IrmReportKind.MID_TERM, 2014).withPublicationYear(2013))
                .withMessage(message);
    }
}
