package io.github.ogprules.rules.star;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commitments whose codes and stars OGP published, one by one. */
class StarPublishedCasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Netherlands 1, 3              | 2013 | 2015 | HIGH   | SUBSTANTIAL | 2016 | LIMITED     | STARRED     | NOT_STARRED | LOST
            Ghana 1, 13                   | 2013 | 2015 | HIGH   | SUBSTANTIAL | 2016 | SUBSTANTIAL | STARRED     | STARRED     | KEPT
            Ireland 1, 3.4 (IE0014)       | 2014 | 2016 | MEDIUM | COMPLETE    | 2017 | COMPLETE    | STARRED     | STARRED     | KEPT
            Ukraine 2, 5.3 (UA0037)       | 2014 | 2016 | HIGH   | COMPLETE    | 2017 | COMPLETE    | STARRED     | STARRED     | KEPT
            Ireland 2, 14 (IE0047)        | 2016 | 2018 | HIGH   | LIMITED     | 2018 | SUBSTANTIAL | NOT_STARRED | STARRED     | GAINED
            Jordan 3, 1 (JO0048)          | 2016 | 2018 | MEDIUM | NOT_STARTED | 2020 | COMPLETE    | NOT_STARRED | STARRED     | GAINED
            North Macedonia 2, 4.10 (MK0063) | 2014 | 2016 | HIGH | NOT_STARTED | 2017 | SUBSTANTIAL | NOT_STARRED | STARRED    | GAINED
            """)
    void gained_lost_and_kept_stars(
            String commitment,
            int planYear,
            int progressReport,
            Specificity specificity,
            Completion midTerm,
            int endOfTermReport,
            Completion endOfTerm,
            StarVerdict first,
            StarVerdict last,
            StarChange change) {
        CommitmentAssessment.Builder codes = CommitmentAssessment.builder()
                .specificity(specificity)
                .relevance(Relevance.CLEAR)
                .potentialImpact(PotentialImpact.TRANSFORMATIVE);
        FinalStar star = FinalStar.of(Commitments.commitment()
                .addAssessments(codes.report(IrmReport.of(IrmReportKind.first(planYear), planYear, progressReport))
                        .completion(midTerm)
                        .build())
                .addAssessments(codes.report(IrmReport.of(IrmReportKind.last(planYear), planYear, endOfTermReport))
                        .completion(endOfTerm)
                        .build())
                .build());

        assertThat(star.findProgressReport().map(StarDecision::getVerdict)).contains(first);
        assertThat(star.findEndOfTerm().map(StarDecision::getVerdict)).contains(last);
        assertThat(star.getVerdict()).isEqualTo(last);
        assertThat(star.findChange()).contains(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Canada 1, 2.1: technology only, but relevant by the code over all | 2012 | 2014 | HIGH | CLEAR | TRANSFORMATIVE | COMPLETE    | STARRED     |
            a plan of 2012 without specificity                                | 2012 | 2014 | LOW  | CLEAR | MODERATE       | SUBSTANTIAL | STARRED     |
            the same in a report of 2015                                      | 2013 | 2015 | LOW  | CLEAR | MODERATE       | SUBSTANTIAL | NOT_STARRED | SPECIFICITY
            a report of 2015 on moderate impact                               | 2013 | 2015 | HIGH | CLEAR | MODERATE       | SUBSTANTIAL | STARRED     |
            the same in a report of 2016                                      | 2014 | 2016 | HIGH | CLEAR | MODERATE       | SUBSTANTIAL | NOT_STARRED | POTENTIAL_IMPACT
            Moldova 2, 1: labelled substantial, coded as not started          | 2014 | 2016 | HIGH | CLEAR | MODERATE       | NOT_STARTED | NOT_STARRED | POTENTIAL_IMPACT
            completion unclear                                                | 2012 | 2014 | HIGH | CLEAR | MODERATE       | UNCLEAR     | NOT_STARRED | COMPLETION
            withdrawn                                                         | 2012 | 2014 | HIGH | CLEAR | MODERATE       | WITHDRAWN   | NOT_STARRED | COMPLETION
            relevance unclear                                                 | 2014 | 2016 | HIGH | UNCLEAR | TRANSFORMATIVE | COMPLETE  | NOT_STARRED | RELEVANCE
            """)
    void edge_cases_at_the_progress_report(
            String what,
            int planYear,
            int reportYear,
            Specificity specificity,
            Relevance relevance,
            PotentialImpact impact,
            Completion completion,
            StarVerdict verdict,
            StarCriterion bindingConstraint) {
        CommitmentAssessment assessment = CommitmentAssessment.builder()
                .report(IrmReport.of(IrmReportKind.first(planYear), planYear, reportYear))
                .specificity(specificity)
                .relevance(relevance)
                .potentialImpact(impact)
                .completion(completion)
                .build();
        StarDecision decision = StarRules.forReport(assessment.getReport()).decide(assessment);

        StarDecisionAssert.assertThat(decision)
                .hasVerdict(verdict)
                .expect("binding constraint", Optional.ofNullable(bindingConstraint), decision.findBindingConstraint());
    }

    /** Of the brochure and of OGP's booklet "Star Reforms" (both 2016), those whose codes are in the database of 2016-17. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Italy 2, 5: citizens track public spending   | MEDIUM | COMPLETE
            Ukraine 2, 5.3: Soviet-era archives          | HIGH   | COMPLETE
            Ireland 1, 3.4: lobbying                     | MEDIUM | COMPLETE
            Romania 2, 3: legislation online             | HIGH   | COMPLETE
            Georgia 2, 17: surveillance                  | HIGH   | COMPLETE
            Canada 2, 2: open data                       | MEDIUM | SUBSTANTIAL
            """)
    void examples_that_OGP_gave_are_starred_under_each_formula(
            String commitment, Specificity specificity, Completion completion) {
        CommitmentAssessment assessment = CommitmentAssessment.builder()
                .report(IrmReport.of(IrmReportKind.first(2014), 2014, 2016))
                .specificity(specificity)
                .relevance(Relevance.CLEAR)
                .potentialImpact(PotentialImpact.TRANSFORMATIVE)
                .completion(completion)
                .build();

        for (StarRules rules : List.of(
                StarRules.forReport(assessment.getReport()), StarRules.edition("2015"), StarRules.edition("2014"))) {
            StarDecisionAssert.assertThat(rules.decide(assessment)).hasVerdict(StarVerdict.STARRED);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IMPLEMENTATION,       2017, VERIFIABLE,     STARRED
            IMPLEMENTATION,       2017, NOT_VERIFIABLE, NOT_STARRED
            TRANSITIONAL_RESULTS, 2018, VERIFIABLE,     NOT_APPLICABLE
            TRANSITIONAL_RESULTS, 2018, NOT_VERIFIABLE, NOT_APPLICABLE
            HYBRID,               2019, VERIFIABLE,     NOT_APPLICABLE
            """)
    void stars_ended_with_the_plans_of_2017(
            IrmReportKind kind, int planYear, Verifiability verifiability, StarVerdict verdict) {
        CommitmentAssessment assessment = Commitments.passing(kind, planYear)
                .specificity(Observation.notAssessed())
                .verifiability(verifiability)
                .completion(Completion.COMPLETE)
                .build();

        StarDecisionAssert.assertThat(
                        StarRules.forReport(assessment.getReport()).decide(assessment))
                .hasVerdict(verdict);
    }
}
