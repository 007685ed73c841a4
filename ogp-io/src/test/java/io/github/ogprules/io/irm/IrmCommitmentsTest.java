package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.Novelty;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Schedule;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.irm.Timebound;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.GrandChallenge;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a commitments database says, from its cells to the types. */
class IrmCommitmentsTest {

    private static final Observation<Boolean> TRUE = Observation.known(true);
    private static final Observation<Boolean> FALSE = Observation.known(false);

    @Nested
    class The_layout_of_2024 {

        private final IrmFixture file = IrmFixture.layoutOf2024();

        @Test
        void gives_the_plan_and_the_commitment() {
            Commitment commitment = only(file.row(
                            "Commitment Unique Identifier",
                            "GE0901",
                            "Commitment Number",
                            "2.10",
                            "Theme",
                            "Justice",
                            "Commitment Title",
                            "Publish rulings",
                            "Short Title",
                            "Rulings",
                            "Full Text",
                            "All rulings online:\n- civil, and\n- \"criminal\"",
                            "Start Date",
                            "9/1/2016",
                            "End Date",
                            "12/31/2018",
                            "Lead Institution",
                            "Ministry of Justice",
                            "Supporting Institution(s)",
                            "Supreme Court; Bar Association",
                            "Open Data",
                            "1",
                            "Open Justice",
                            "1",
                            "Carried Forward",
                            "1",
                            "Action Plan ID",
                            "AP_GEO03"))
                    .getCommitment();

            assertThat(commitment.getPlan())
                    .isEqualTo(ActionPlan.builder()
                            .member(Member.builder()
                                    .name("Georgia")
                                    .code("GEO")
                                    .country(Country.of("GE", "Georgia", Region.ASIA_PACIFIC))
                                    .build())
                            .number(3)
                            .id("AP_GEO03")
                            .yearOfSubmission(2016)
                            .endYear(2018)
                            .durationInYears(2)
                            .build());
            assertThat(commitment.getId()).contains("GE0901");
            assertThat(commitment.getNumber()).contains(CommitmentNumber.parse("2.10"));
            assertThat(commitment.getTheme()).contains("Justice");
            assertThat(commitment.getTitle()).isEqualTo("Publish rulings");
            assertThat(commitment.getShortTitle()).contains("Rulings");
            assertThat(commitment.getText()).contains("All rulings online:\n- civil, and\n- \"criminal\"");
            assertThat(commitment.getStart()).contains(PrintedDate.parseMonthFirst("9/1/2016"));
            assertThat(commitment.getEnd().flatMap(PrintedDate::getLatest)).contains(LocalDate.of(2018, 12, 31));
            assertThat(commitment.getLeadInstitution()).contains("Ministry of Justice");
            assertThat(commitment.getSupportingInstitutions()).contains("Supreme Court; Bar Association");
            assertThat(commitment.getPolicyAreas()).containsExactly("Open Justice", "Open Data");
            assertThat(commitment.getCarriedForward()).isEqualTo(TRUE);
            assertThat(commitment.getGrandChallenges()).isEqualTo(Observation.unknown());
        }

        @Test
        void gives_what_the_first_report_says() {
            CommitmentAssessment first = first(only(file.row(
                    "Report Publication Year (Progress Report)",
                    "2018",
                    "Compound",
                    "0",
                    "Cluster",
                    "1.2",
                    "Specificity",
                    "High",
                    "_Specificity",
                    "3",
                    "Verifiable",
                    "Yes",
                    "OGP Value Access To Information",
                    "1",
                    "OGP Value Civic Participation",
                    "0",
                    "OGP Value Public Accountability",
                    "NR",
                    "_Relevant",
                    "1",
                    "Potential Impact",
                    "Transformative",
                    "_Potential Impact",
                    "3",
                    "Completion (Progress Report)",
                    "Limited",
                    "_CompletionProgress",
                    "3",
                    "Potential for Results",
                    "Modest",
                    "_Potential for Results",
                    "1")));

            assertThat(first.getReport()).isEqualTo(IrmReport.of(IrmReportKind.MID_TERM, 2016, 2018));
            assertThat(first.getCompound()).isEqualTo(FALSE);
            assertThat(first.getCluster()).contains("1.2");
            assertThat(first.getSpecificity()).isEqualTo(Observation.known(Specificity.HIGH));
            assertThat(first.getVerifiability()).isEqualTo(Observation.known(Verifiability.VERIFIABLE));
            assertThat(first.getValue(OgpValue.ACCESS_TO_INFORMATION)).isEqualTo(TRUE);
            assertThat(first.getValue(OgpValue.CIVIC_PARTICIPATION)).isEqualTo(FALSE);
            assertThat(first.getValue(OgpValue.PUBLIC_ACCOUNTABILITY))
                    .isEqualTo(Observation.notAssessed(Marker.NOT_REVIEWED));
            assertThat(first.getValue(OgpValue.TECHNOLOGY_AND_INNOVATION))
                    .isEqualTo(Observation.notAssessed(Marker.NO_DATA));
            assertThat(first.getRelevance()).isEqualTo(Observation.known(Relevance.CLEAR));
            assertThat(first.getOpenGovernmentLens()).isEqualTo(Observation.unknown());
            assertThat(first.getPotentialImpact()).isEqualTo(Observation.known(PotentialImpact.TRANSFORMATIVE));
            assertThat(first.getCompletion()).isEqualTo(Observation.known(Completion.LIMITED));
            assertThat(first.getPotentialForResults()).isEqualTo(Observation.known(PotentialForResults.MODEST));
            assertThat(first.getCompletionChange()).isEqualTo(Observation.unknown());
        }

        @Test
        void gives_what_the_last_report_says_with_the_design_that_is_not_coded_again() {
            CommitmentAssessment last = last(only(file.row(
                    "Specificity",
                    "Medium",
                    "_Specificity",
                    "2",
                    "Completion (Progress Report)",
                    "Limited",
                    "_CompletionProgress",
                    "3",
                    "Report Publication Year (End Of Term)",
                    "2019",
                    "Completion (End Of Term)",
                    "Complete",
                    "_CompletionEndTerm",
                    "5",
                    "Change In Completion",
                    "Increase",
                    "_ChangeCompletion",
                    "2",
                    "Early Results",
                    "Significant",
                    "_Early Results",
                    "2",
                    "Did It Open Government (Overall)",
                    "Major",
                    "_OpenGovernment",
                    "3",
                    "Did It Open Government (Access To Information)",
                    "Major",
                    "_DIOGATI",
                    "4",
                    "Did It Open Government (Civic Participation)",
                    "Not Applicable",
                    "_DIOGCP",
                    "0",
                    "Did It Open Government: Public Accountability",
                    "NR",
                    "_DIOGPA",
                    "NR")));

            assertThat(last.getReport()).isEqualTo(IrmReport.of(IrmReportKind.END_OF_TERM, 2016, 2019));
            assertThat(last.getSpecificity()).isEqualTo(Observation.known(Specificity.MEDIUM));
            assertThat(last.getCompletion()).isEqualTo(Observation.known(Completion.COMPLETE));
            assertThat(last.getCompletionChange()).isEqualTo(Observation.known(CompletionChange.INCREASE));
            assertThat(last.getEarlyResults()).isEqualTo(Observation.known(EarlyResults.SIGNIFICANT));
            assertThat(last.getDidItOpenGovernment()).isEqualTo(Observation.known(DidItOpenGovernment.MAJOR));
            assertThat(last.getDidItOpenGovernmentByValue())
                    .containsOnly(
                            entry(OgpValue.ACCESS_TO_INFORMATION, Observation.known(DidItOpenGovernment.MAJOR)),
                            entry(OgpValue.CIVIC_PARTICIPATION, Observation.known(DidItOpenGovernment.NOT_APPLICABLE)),
                            entry(OgpValue.PUBLIC_ACCOUNTABILITY, Observation.notAssessed(Marker.NOT_REVIEWED)));
        }

        @Test
        void gives_the_stars_as_published() {
            AssessedCommitment commitment = only(file.row(
                    "IRM Assessed",
                    "1",
                    "Starred (2015 Only)",
                    "NA",
                    "Starred (Current Formula) Progress Report",
                    "0",
                    "Starred (Current Formula) End of Term",
                    "1",
                    "Max star",
                    "1"));

            assertThat(commitment.getIrmAssessed()).isEqualTo(TRUE);
            assertThat(commitment.getPublishedStars())
                    .containsOnly(
                            entry(StarColumn.ONLY_2015, Observation.notAssessed(Marker.NOT_APPLICABLE)),
                            entry(StarColumn.CURRENT_PROGRESS_REPORT, FALSE),
                            entry(StarColumn.CURRENT_END_OF_TERM, TRUE),
                            entry(StarColumn.MAX_STAR, TRUE));
        }

        @Test
        void names_the_commitments_of_a_cluster_of_an_action_plan_review() {
            assertThat(first(only(file.row(
                                    "Year Of Submission",
                                    "2021",
                                    "Action Plan End Year",
                                    "2023",
                                    "Cluster (AP Review)",
                                    "1",
                                    "Cluster Commitment ID(s)",
                                    "CL0069, CL0070")))
                            .getCluster())
                    .contains("CL0069, CL0070");
        }
    }

    @Nested
    class The_edition_of_2016_17 {

        private final IrmFixture file = IrmFixture.editionOf2016();

        @Test
        void gives_every_column() {
            AssessedCommitment read = only(file.row(
                    "Country",
                    "South Korea",
                    "Action Plan Number",
                    "2",
                    "Theme",
                    "Budget",
                    "Comm No",
                    "1.1.a",
                    "Commitment Title",
                    "Publish the budget",
                    "Short Title",
                    "Budget",
                    "Full Text",
                    "All of it<br/>in tables",
                    "Start Date",
                    "Quarter 1 2014",
                    "End Date",
                    "28/5/2014",
                    "Lead Institution",
                    "Ministry of Finance",
                    "Supporting Institution(s)",
                    "NR",
                    "Fiscal Openness",
                    "1",
                    "OGP",
                    "1",
                    "Compound",
                    "1",
                    "Cluster",
                    "1.1",
                    "Specificity",
                    "c. high",
                    "_Specificity",
                    "3",
                    "GC-PubInt",
                    "1",
                    "GC-PubRes",
                    "0",
                    "GC-PubSvc",
                    "1",
                    "GC-CorpAcc",
                    "0",
                    "GC-SafComm",
                    "0",
                    "Value -Info",
                    "1",
                    "Value -Part",
                    "0",
                    "Value -Acc",
                    "0",
                    "Value -Tech",
                    "1",
                    "_Relevant",
                    "1",
                    "Potential impact",
                    "Moderate",
                    "_Pot Impact Coded",
                    "2",
                    "Completion (progress report)",
                    "b. Limited",
                    "_CompletionProgress",
                    "3",
                    "Starred (pre-June 2014 assessments)",
                    "ND",
                    "Starred (2015 only)",
                    "0",
                    "Starred (current formula) progress report",
                    "NR",
                    "IRM Assessed (Y/N)?",
                    "1",
                    "Year of submission",
                    "2013",
                    "Report publication year (progress report)",
                    "2015",
                    "Report publication year (end of term)",
                    "2016",
                    "Completion (end of term)",
                    "a. Not Started",
                    "_CompletionEndTerm",
                    "2",
                    "Change in completion",
                    "Decrease",
                    "_ChangeCompletion",
                    "-1",
                    "Did it open government (end of term only)",
                    "b. None",
                    "_OpenGovt",
                    "1",
                    "Starred (current formula) end of term",
                    "0"));

            Commitment commitment = read.getCommitment();
            assertThat(commitment.getPlan())
                    .isEqualTo(ActionPlan.of(
                            Member.builder()
                                    .name("South Korea")
                                    .country(Country.of("KR", "South Korea"))
                                    .build(),
                            2,
                            2013));
            assertThat(commitment.getId()).isEmpty();
            assertThat(commitment.getNumber()).contains(CommitmentNumber.parse("1.1.a"));
            assertThat(commitment.getTheme()).contains("Budget");
            assertThat(commitment.getTitle()).isEqualTo("Publish the budget");
            assertThat(commitment.getShortTitle()).contains("Budget");
            assertThat(commitment.getText()).contains("All of it<br/>in tables");
            assertThat(commitment.getStart()).contains(PrintedDate.parse("Quarter 1 2014"));
            assertThat(commitment.getEnd().flatMap(PrintedDate::getEarliest)).contains(LocalDate.of(2014, 5, 28));
            assertThat(commitment.getLeadInstitution()).contains("Ministry of Finance");
            assertThat(commitment.getSupportingInstitutions()).isEmpty();
            assertThat(commitment.getPolicyAreas()).containsExactly("Fiscal Openness", "OGP");
            assertThat(commitment.getGrandChallenges().getValue())
                    .containsExactlyInAnyOrder(GrandChallenge.PUBLIC_INTEGRITY, GrandChallenge.PUBLIC_SERVICES);

            CommitmentAssessment first = first(read);
            assertThat(first.getReport()).isEqualTo(IrmReport.of(IrmReportKind.PROGRESS, 2013, 2015));
            assertThat(first.getCompound()).isEqualTo(TRUE);
            assertThat(first.getCluster()).contains("1.1");
            assertThat(first.getSpecificity()).isEqualTo(Observation.known(Specificity.HIGH));
            assertThat(first.getValues())
                    .containsOnly(
                            entry(OgpValue.ACCESS_TO_INFORMATION, TRUE),
                            entry(OgpValue.CIVIC_PARTICIPATION, FALSE),
                            entry(OgpValue.PUBLIC_ACCOUNTABILITY, FALSE),
                            entry(OgpValue.TECHNOLOGY_AND_INNOVATION, TRUE));
            assertThat(first.getRelevance()).isEqualTo(Observation.known(Relevance.CLEAR));
            assertThat(first.getPotentialImpact()).isEqualTo(Observation.known(PotentialImpact.MODERATE));
            assertThat(first.getCompletion()).isEqualTo(Observation.known(Completion.LIMITED));
            assertThat(first.getVerifiability()).isEqualTo(Observation.unknown());

            CommitmentAssessment last = last(read);
            assertThat(last.getReport()).isEqualTo(IrmReport.of(IrmReportKind.END_OF_TERM, 2013, 2016));
            assertThat(last.getCompletion()).isEqualTo(Observation.known(Completion.NOT_STARTED));
            assertThat(last.getCompletionChange()).isEqualTo(Observation.known(CompletionChange.DECREASE));
            assertThat(last.getDidItOpenGovernment()).isEqualTo(Observation.known(DidItOpenGovernment.DID_NOT_CHANGE));
            assertThat(last.getDidItOpenGovernmentByValue()).isEmpty();

            assertThat(read.getIrmAssessed()).isEqualTo(TRUE);
            assertThat(read.getPublishedStars())
                    .containsOnly(
                            entry(StarColumn.PRE_JUNE_2014, Observation.notAssessed(Marker.NO_DATA)),
                            entry(StarColumn.ONLY_2015, FALSE),
                            entry(StarColumn.CURRENT_PROGRESS_REPORT, Observation.notAssessed(Marker.NOT_REVIEWED)),
                            entry(StarColumn.CURRENT_END_OF_TERM, FALSE));
        }

        @Test
        void may_have_its_header_in_the_first_line() {
            String text = file.header() + "\n" + file.row().rowsAlone();

            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard().readCommitments(text);

            assertThat(imported.getFailures()).isEmpty();
            assertThat(imported.getValues()).singleElement().satisfies(row -> {
                assertThat(row.getLine()).isEqualTo(2);
                assertThat(row.getLayout()).isEqualTo("commitments database, 2016-17 edition");
            });
        }
    }

    @Nested
    class The_edition_of_2015 {

        private final IrmFixture file = IrmFixture.editionOf2015();

        @Test
        void gives_every_column() {
            AssessedCommitment read = only(file.row(
                    "Country",
                    "Slovakia",
                    "Action Plan No.",
                    "1",
                    "Action Plan No." + IrmFixture.AGAIN,
                    "1",
                    "Commitment Title",
                    "2.3 Publish the budget",
                    "Full Text",
                    "All of it,\nin tables",
                    "Lead institution (Responsible Instutitution)",
                    "Ministry of Finance",
                    "Supporting Institution",
                    "Court of Audit",
                    "Budget Transparency",
                    "1",
                    "Open Data",
                    "1",
                    "Compound",
                    "0",
                    "Cluster",
                    "2",
                    "Specificity",
                    "b. medium",
                    "_Specificity",
                    "2",
                    "GC-PubInt",
                    "0",
                    "GC-PubRes",
                    "1",
                    "GC-PubSvc",
                    "0",
                    "GC-CorpAcc",
                    "0",
                    "GC-SafComm",
                    "0",
                    "Value -Info",
                    "1",
                    "Value -Part",
                    "1",
                    "Value -Acc",
                    "0",
                    "Value -Tech",
                    "0",
                    "_Relevant",
                    "1",
                    "NewvPre-exist",
                    "Pre-existing",
                    "_NewvPre-exist",
                    "1",
                    "Potential Impact",
                    "Minor",
                    "_Pot Impact Coded",
                    "1",
                    "Timebound?",
                    "Supplementary Materials",
                    "Start",
                    "07/01/2012",
                    "End",
                    "2013",
                    "Actual Completion",
                    "b. Limited",
                    "_Actual Completion",
                    "2",
                    "Projected Completion",
                    "d. Complete",
                    "_Proj Completion",
                    "4",
                    "On time",
                    "2",
                    "On schedule",
                    "behind schedule",
                    "Starred",
                    "1",
                    "New x Starred",
                    "0",
                    "Starred x Specificity",
                    "1",
                    "IRM Assessed (Y/N)?",
                    "1"));

            Commitment commitment = read.getCommitment();
            assertThat(commitment.getPlan().getMember().getCountry().map(Country::getCode))
                    .contains(CountryCode.parse("SVK"));
            assertThat(commitment.getPlan().getNumber()).isEqualTo(1);
            assertThat(commitment.getNumber()).isEmpty();
            assertThat(commitment.getTitle()).isEqualTo("2.3 Publish the budget");
            assertThat(commitment.getText()).contains("All of it,\nin tables");
            assertThat(commitment.getLeadInstitution()).contains("Ministry of Finance");
            assertThat(commitment.getSupportingInstitutions()).contains("Court of Audit");
            assertThat(commitment.getStart()).contains(PrintedDate.parse("07/01/2012"));
            assertThat(commitment.getEnd()).contains(PrintedDate.parse("2013"));
            assertThat(commitment.getPolicyAreas()).containsExactly("Budget Transparency", "Open Data");
            assertThat(commitment.getGrandChallenges().getValue()).containsExactly(GrandChallenge.PUBLIC_RESOURCES);

            assertThat(read.getAssessments()).singleElement().satisfies(assessment -> {
                assertThat(assessment.getReport()).isEqualTo(IrmReport.of(IrmReportKind.PROGRESS, 2012));
                assertThat(assessment.getCompound()).isEqualTo(FALSE);
                assertThat(assessment.getCluster()).contains("2");
                assertThat(assessment.getSpecificity()).isEqualTo(Observation.known(Specificity.MEDIUM));
                assertThat(assessment.getValue(OgpValue.CIVIC_PARTICIPATION)).isEqualTo(TRUE);
                assertThat(assessment.getValue(OgpValue.TECHNOLOGY_AND_INNOVATION))
                        .isEqualTo(FALSE);
                assertThat(assessment.getRelevance()).isEqualTo(Observation.known(Relevance.CLEAR));
                assertThat(assessment.getNovelty()).isEqualTo(Observation.known(Novelty.PRE_EXISTING));
                assertThat(assessment.getPotentialImpact()).isEqualTo(Observation.known(PotentialImpact.MINOR));
                assertThat(assessment.getTimebound()).isEqualTo(Observation.known(Timebound.SUPPLEMENTARY_MATERIALS));
                assertThat(assessment.getCompletion()).isEqualTo(Observation.known(Completion.LIMITED));
                assertThat(assessment.getProjectedCompletion()).isEqualTo(Observation.known(Completion.COMPLETE));
                assertThat(assessment.getSchedule()).isEqualTo(Observation.known(Schedule.BEHIND_SCHEDULE));
            });
            assertThat(read.getIrmAssessed()).isEqualTo(TRUE);
            assertThat(read.getPublishedStars())
                    .containsOnly(
                            entry(StarColumn.STARRED, TRUE),
                            entry(StarColumn.NEW_AND_STARRED, FALSE),
                            entry(StarColumn.STARRED_AND_SPECIFIC, TRUE));
        }

        /** It does not print the year of submission; OGP's page of dates and deadlines names the founders. */
        @ParameterizedTest
        @CsvSource({
            "Brazil,         1, 1,  2011",
            "Indonesia,      1, 1,  2011",
            "Mexico,         1, 1,  2011",
            "Norway,         1, 1,  2011",
            "Philippines,    1, 1,  2011",
            "South Africa,   1, 1,  2011",
            "UK,             1, 1,  2011",
            "USA,            1, 1,  2011",
            "Georgia,        1, 1,  2012",
            "South Korea,    1, 1,  2012",
            "Brazil,         2, 1,      ",
            "Georgia,        1, 0,      ",
            "Georgia,        1, NR,     ",
        })
        void knows_the_year_of_assessed_first_plans(String country, String plan, String assessed, Integer year) {
            assertThat(only(file.row(
                                    "Country",
                                    country,
                                    "Action Plan No.",
                                    plan,
                                    "Action Plan No." + IrmFixture.AGAIN,
                                    plan,
                                    "IRM Assessed (Y/N)?",
                                    assessed))
                            .getCommitment()
                            .getPlan()
                            .getYearOfSubmission())
                    .isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
        }

        @Test
        void reports_two_numbers_of_the_plan_that_differ_and_reads_the_first() {
            Imported<IrmRow<AssessedCommitment>> imported =
                    read(file.row("Action Plan No.", "2", "Action Plan No." + IrmFixture.AGAIN, "3"));

            assertThat(imported.getValues()
                            .get(0)
                            .getValue()
                            .getCommitment()
                            .getPlan()
                            .getNumber())
                    .isEqualTo(2);
            assertThat(messages(imported))
                    .contains("line 3, column Action Plan No.: found '3', the column of the same name further left says"
                            + " '2', which is read");
        }
    }

    @Nested
    class The_export_of_the_Explorer {

        private final IrmFixture file = IrmFixture.exportOf2016();

        @Test
        void gives_a_commitment_with_all_that_it_says() {
            AssessedCommitment read = only(file.row(
                    "Country",
                    "Macedonia",
                    "Action Plan No",
                    "2",
                    "Theme",
                    "Fiscal transparency",
                    "Comm No",
                    "4.10",
                    "Commitment Title",
                    "4.10 Publish the budget",
                    "Short Title",
                    "Publish the budget",
                    "Full Text",
                    "All of it",
                    "Start Date",
                    "Jul-12",
                    "End Date",
                    "12/01/2014",
                    "Lead Institution",
                    "Ministry of Finance",
                    "Supporting Institution(s)",
                    "Court of Audit",
                    "Anti-corruption",
                    "1",
                    "<br/>Public Service Delivery",
                    "1",
                    "OGP",
                    "1",
                    "Compound",
                    "1",
                    "Cluster",
                    "2",
                    "Specificity",
                    "b. medium",
                    "_Specificity",
                    "2",
                    "GC-PubInt",
                    "0",
                    "GC-PubRes",
                    "1",
                    "Value -Info",
                    "1",
                    "Value -Part",
                    "0",
                    "Value -Acc",
                    "0",
                    "Value -Tech",
                    "1",
                    "_Relevant",
                    "1",
                    "NewvPre-exist (Delete?)",
                    "New",
                    "_NewvPre-exist (Delete?)",
                    "2",
                    "Potential Impact",
                    "Transformative",
                    "_Pot Impact Coded",
                    "3",
                    "Actual Completion",
                    "c. Substantial",
                    "_Actual Completion",
                    "4",
                    "Projected Completion",
                    "d. Complete",
                    "_Proj Completion",
                    "5",
                    "On time",
                    "BEHIND SCHEDULE",
                    "On schedule",
                    "behind schedule",
                    "Starred (pre-June 2014 assessments)",
                    "1",
                    "Starred (2015 only)",
                    "NR",
                    "Starred (Current formula)",
                    "1",
                    "DELETE THIS COLUMN",
                    "0",
                    "Year of submission",
                    "2014",
                    "Report publication year",
                    "2016",
                    "Starred (old formulas)",
                    "#NAME?"));

            Commitment commitment = read.getCommitment();
            assertThat(commitment.getPlan().getMember().getCountry().map(Country::getCode))
                    .contains(CountryCode.parse("MKD"));
            assertThat(commitment.getPlan().getNumber()).isEqualTo(2);
            assertThat(commitment.getPlan().getYearOfSubmission()).hasValue(2014);
            assertThat(commitment.getNumber()).contains(CommitmentNumber.parse("4.10"));
            assertThat(commitment.getTitle()).isEqualTo("4.10 Publish the budget");
            assertThat(commitment.getShortTitle()).contains("Publish the budget");
            assertThat(commitment.getTheme()).contains("Fiscal transparency");
            assertThat(commitment.getText()).contains("All of it");
            assertThat(commitment.getLeadInstitution()).contains("Ministry of Finance");
            assertThat(commitment.getSupportingInstitutions()).contains("Court of Audit");
            assertThat(commitment.getStart()).contains(PrintedDate.parse("Jul-12"));
            assertThat(commitment.getEnd()).as("month first").contains(PrintedDate.parseMonthFirst("12/01/2014"));
            assertThat(commitment.getPolicyAreas())
                    .containsExactly("Anti-corruption", "Public Service Delivery", "OGP");
            assertThat(commitment.getGrandChallenges().getValue()).containsExactly(GrandChallenge.PUBLIC_RESOURCES);

            assertThat(read.getAssessments()).singleElement().satisfies(assessment -> {
                assertThat(assessment.getReport()).isEqualTo(IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016));
                assertThat(assessment.getCompound()).isEqualTo(TRUE);
                assertThat(assessment.getCluster()).contains("2");
                assertThat(assessment.getSpecificity()).isEqualTo(Observation.known(Specificity.MEDIUM));
                assertThat(assessment.getValue(OgpValue.ACCESS_TO_INFORMATION)).isEqualTo(TRUE);
                assertThat(assessment.getValue(OgpValue.CIVIC_PARTICIPATION)).isEqualTo(FALSE);
                assertThat(assessment.getRelevance()).isEqualTo(Observation.known(Relevance.CLEAR));
                assertThat(assessment.getNovelty()).isEqualTo(Observation.known(Novelty.NEW));
                assertThat(assessment.getPotentialImpact())
                        .isEqualTo(Observation.known(PotentialImpact.TRANSFORMATIVE));
                assertThat(assessment.getCompletion()).isEqualTo(Observation.known(Completion.SUBSTANTIAL));
                assertThat(assessment.getProjectedCompletion()).isEqualTo(Observation.known(Completion.COMPLETE));
                assertThat(assessment.getSchedule()).isEqualTo(Observation.known(Schedule.BEHIND_SCHEDULE));
            });
            assertThat(read.getIrmAssessed()).isEqualTo(TRUE);
            assertThat(read.getPublishedStars())
                    .containsOnly(
                            entry(StarColumn.PRE_JUNE_2014, TRUE),
                            entry(StarColumn.ONLY_2015, Observation.notAssessed(Marker.NOT_REVIEWED)),
                            entry(StarColumn.CURRENT_PROGRESS_REPORT, TRUE));
        }

        /** It leaves the year empty; of first plans that are assessed only those of the founders are of a year that is known. */
        @ParameterizedTest
        @CsvSource({
            "Brazil,  1, 1, '',   2011",
            "Brazil,  1, 1, 2012, 2012",
            "Brazil,  1, 0, '',       ",
            "Brazil,  2, 1, '',       ",
            "Georgia, 1, 1, '',       ",
            "Georgia, 1, 1, 2013, 2013",
        })
        void knows_the_year_of_a_plan_where_it_is_printed_or_certain(
                String country, String plan, String assessed, String printed, Integer year) {
            assertThat(only(file.row(
                                    "Country",
                                    country,
                                    "Action Plan No",
                                    plan,
                                    "IRM Assessed (Y/N)?",
                                    assessed,
                                    "Year of submission",
                                    printed))
                            .getCommitment()
                            .getPlan()
                            .getYearOfSubmission())
                    .isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
        }

        /** The formula of a column applies where the column has an answer, whatever the year of the plan. */
        @ParameterizedTest
        @CsvSource({"0, STARRED", "1, STARRED", "ND, UNDETERMINED"})
        void has_stars_to_compare_without_the_year_of_the_plan(String published, StarVerdict computed) {
            AssessedCommitment read = only(file.row(
                    "Specificity",
                    "c. high",
                    "_Specificity",
                    "3",
                    "_Relevant",
                    "1",
                    "Potential Impact",
                    "Transformative",
                    "_Pot Impact Coded",
                    "3",
                    "Actual Completion",
                    "c. Substantial",
                    "_Actual Completion",
                    "4",
                    "Starred (Current formula)",
                    published));

            assertThat(StarComparison.of(read, StarColumn.CURRENT_PROGRESS_REPORT)
                            .getComputed())
                    .isEqualTo(computed);
        }
    }

    @Nested
    class The_reports {

        @ParameterizedTest(name = "on a plan of {0} with specificity {1} are a {2} and a {3}")
        @CsvSource({
            "2011, Medium, PROGRESS,           END_OF_TERM",
            "2013, Medium, PROGRESS,           END_OF_TERM",
            "2014, Medium, MID_TERM,           END_OF_TERM",
            "2016, Medium, MID_TERM,           END_OF_TERM",
            "2017, Medium, MID_TERM,           END_OF_TERM",
            "2017, ND,     DESIGN,             IMPLEMENTATION",
            "2017, NR,     DESIGN,             IMPLEMENTATION",
            "2018, ND,     DESIGN,             TRANSITIONAL_RESULTS",
            "2018, Medium, DESIGN,             TRANSITIONAL_RESULTS",
            "2019, ND,     DESIGN,             TRANSITIONAL_RESULTS",
            "2020, ND,     ACTION_PLAN_REVIEW, RESULTS",
            "2024, ND,     ACTION_PLAN_REVIEW, RESULTS",
        })
        void are_of_the_kinds_of_the_year(int year, String specificity, IrmReportKind first, IrmReportKind last) {
            AssessedCommitment read = only(IrmFixture.layoutOf2024()
                    .row(
                            "Year Of Submission",
                            String.valueOf(year),
                            "Specificity",
                            specificity,
                            "_Specificity",
                            specificity.equals("Medium") ? "2" : specificity));

            assertThat(read.getAssessments())
                    .extracting(CommitmentAssessment::getReport)
                    .containsExactly(IrmReport.of(first, year), IrmReport.of(last, year));
        }

        @ParameterizedTest(name = "in {0}: relevance {1}, lens {2}")
        @CsvSource({"2012, CLEAR, ", "2019, CLEAR, ", "2020, , WITH_LENS", "2023, , WITH_LENS"})
        void have_an_open_government_lens_in_place_of_relevance_from_2020_on(
                String year, Relevance relevance, OpenGovernmentLens lens) {
            CommitmentAssessment first =
                    first(only(IrmFixture.layoutOf2024().row("Year Of Submission", year, "_Relevant", "1")));

            assertThat(first.getRelevance().findValue()).isEqualTo(Optional.ofNullable(relevance));
            assertThat(first.getOpenGovernmentLens().findValue()).isEqualTo(Optional.ofNullable(lens));
        }

        @Test
        void without_a_lens_say_no() {
            assertThat(first(only(IrmFixture.layoutOf2024().row("Year Of Submission", "2021", "_Relevant", "0")))
                            .getOpenGovernmentLens())
                    .isEqualTo(Observation.known(OpenGovernmentLens.WITHOUT_LENS));
        }

        @Test
        void that_appeared_before_their_plan_have_no_year_and_that_is_reported() {
            Imported<IrmRow<AssessedCommitment>> imported =
                    read(IrmFixture.layoutOf2024().row("Report Publication Year (Progress Report)", "2012"));

            assertThat(first(imported.getValues().get(0).getValue()).getReport().getPublicationYear())
                    .isEmpty();
            assertThat(messages(imported))
                    .containsExactly("line 2, column Report Publication Year (Progress Report): found '2012', report of"
                            + " 2012 on a plan of 2016: expected a report no earlier than its plan");
        }
    }

    @Nested
    class A_member {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Scotland, United Kingdom    | Legacy Local | GBSC | LEGACY_LOCAL | GBR | United Kingdom
                South Cotabato, Philippines | Legacy Local | PHSC | LEGACY_LOCAL | PHL | Philippines
                Tbilisi, Georgia            | Other        | GETB | OTHER        | GEO | Georgia
                Seoul, Republic of Korea    | ND           |      | NATIONAL     | KOR | Republic of Korea
                Korea, Republic of          | National     | KOR  | NATIONAL     | KOR | Korea, Republic of
                Cote d'Ivoire               | National     | CIV  | NATIONAL     | CIV | Cote d'Ivoire
                Slovak Republic             |              | SVK  | NATIONAL     | SVK | Slovak Republic
                """)
        void is_a_country_or_a_place_in_one(
                String name, String kind, String code, MemberKind memberKind, String country, String countryName) {
            Member member = only(IrmFixture.layoutOf2024()
                            .row(
                                    "Country/Locality",
                                    name,
                                    "National Or Local",
                                    kind == null ? "" : kind,
                                    "Code",
                                    code == null ? "" : code,
                                    "Region",
                                    ""))
                    .getCommitment()
                    .getPlan()
                    .getMember();

            assertThat(member.getName()).isEqualTo(name);
            assertThat(member.getKind()).isEqualTo(memberKind);
            assertThat(member.getCode()).isEqualTo(Optional.ofNullable(code));
            assertThat(member.getCountry()).contains(Country.of(country, countryName));
        }

        private static Imported<IrmRow<AssessedCommitment>> member(String name, String code, String region) {
            return read(IrmFixture.layoutOf2024()
                    .row(
                            "Country/Locality",
                            name,
                            "National Or Local",
                            "Other",
                            "Code",
                            code == null ? "" : code,
                            "Region",
                            region == null ? "" : region));
        }

        private static Optional<Country> country(Imported<IrmRow<AssessedCommitment>> imported) {
            return imported.getValues()
                    .get(0)
                    .getValue()
                    .getCommitment()
                    .getPlan()
                    .getMember()
                    .getCountry();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Batumi, Georgia               | GEBA |                      | GEO
                Batumi, Georgia               | GEO  |                      | GEO
                Batumi, Georgia               |      | Europe               | GEO
                Batumi, Georgia               |      | Asia and the Pacific | GEO
                Tbilisi, Georgia              |      |                      | GEO
                Kutaisi Municipality, Georgia | NA   |                      | GEO
                akhaltsikhe, Georgia          |      |                      | GEO
                Ozurgeti, Georgia             |      |                      | GEO
                Khoni, Georgia                |      |                      | GEO
                Atlanta, Georgia              | USAT | Americas             | USA
                Atlanta, Georgia              | USA  |                      | USA
                Atlanta, Georgia, USA         |      |                      | USA
                Georgia, United States        |      |                      | USA
                Niamey, Niger                 | NENI |                      | NER
                Minna, Niger                  | NGMI |                      | NGA
                Arlon, Luxembourg             | BELX | Europe               | BEL
                Paris, France                 |      |                      | FRA
                Mexico City, Mexico           |      |                      | MEX
                """)
        void is_in_the_country_that_the_code_the_region_or_the_place_tells(
                String name, String code, String region, String country) {
            Imported<IrmRow<AssessedCommitment>> imported = member(name, code, region);

            assertThat(imported.getFailures()).isEmpty();
            assertThat(country(imported)).map(Country::getCode).contains(CountryCode.parse(country));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Korea | NA  | KOR | 1
                Korea | KOR | KOR | 0
                Congo |     | COG | 1
                """)
        void is_told_if_two_states_have_its_name_and_no_code_tells_which(
                String name, String code, String country, int told) {
            Imported<IrmRow<AssessedCommitment>> imported = member(name, code, "");

            assertThat(country(imported)).map(Country::getCode).contains(CountryCode.parse(country));
            assertThat(imported.getFailures())
                    .hasSize(told)
                    .allSatisfy(failure -> assertThat(failure.getProblem()).startsWith("read as " + country));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Atlanta, Georgia   |      |          | AMBIGUOUS     | Country/Locality | Georgia is a country and a state of the United States
                Atlanta, Georgia   |      | Americas | AMBIGUOUS     | Country/Locality | Georgia is a country and a state of the United States
                Tbilisi, Georgia   |      | Americas | AMBIGUOUS     | Country/Locality | Georgia is a country and a state of the United States
                Minna, Niger       |      | Africa and the Middle East | AMBIGUOUS | Country/Locality | Niger is a country and a state of Nigeria
                Arlon, Luxembourg  |      | Europe   | AMBIGUOUS     | Country/Locality | Luxembourg is a country and a province of Belgium
                Kita, Mali         |      |          | AMBIGUOUS     | Country/Locality | Mali is a country and a prefecture of Guinea
                Atlanta, Georgia   | DEAT |          | CONTRADICTION | Code | expected a code of Georgia (GEO), not of DEU
                Austria            | AUS  |          | CONTRADICTION | Code | expected a code of Austria (AUT), not of AUS
                Vienna, Austria    | AUS  |          | CONTRADICTION | Code | expected a code of Austria (AUT), not of AUS
                Georgia            | USA  |          | CONTRADICTION | Code | expected a code of Georgia (GEO), not of USA
                Paris, Texas       |      |          | INVALID_VALUE | Country/Locality | expected the English name of a country
                Los Angeles, CA    |      |          | INVALID_VALUE | Country/Locality | expected the English name of a country after the comma
                Atlanta, GA        |      |          | INVALID_VALUE | Country/Locality | expected the English name of a country after the comma
                Georgia (US state) |      |          | INVALID_VALUE | Country/Locality | nearest: United States (USA), Georgia (GEO)
                Gerogia            |      |          | INVALID_VALUE | Country/Locality | nearest: Georgia (GEO)
                """)
        void has_no_country_if_that_stays_open_and_it_is_reported(
                String name, String code, String region, FailureReason reason, String column, String problem) {
            Imported<IrmRow<AssessedCommitment>> imported = member(name, code, region);

            assertThat(country(imported)).isEmpty();
            assertThat(imported.getFailures()).singleElement().satisfies(failure -> {
                assertThat(failure.getReason()).isEqualTo(reason);
                assertThat(failure.getColumn()).contains(column);
                assertThat(failure.getProblem()).contains(problem).endsWith("; read without the country");
            });
        }

        @Test
        void of_which_the_code_of_a_place_says_another_country_is_read_by_its_name() {
            Imported<IrmRow<AssessedCommitment>> imported = member("Vienna, Austria", "AUVI", null);

            assertThat(country(imported)).map(Country::getCode).contains(CountryCode.parse("AUT"));
            assertThat(messages(imported))
                    .containsExactly(
                            "line 2, column Code: found 'AUVI', expected a code of Austria (AUT), not of AUS; read by"
                                    + " the name");
        }

        @Test
        void whose_country_is_printed_as_a_code_is_read() {
            Imported<IrmRow<AssessedCommitment>> imported = member("GEO", "GEO", null);

            assertThat(imported.getFailures()).isEmpty();
            assertThat(country(imported)).contains(Country.of("GEO", "GEO"));
        }

        @Test
        void of_a_country_that_is_not_known_is_read_without_the_country() {
            Imported<IrmRow<AssessedCommitment>> imported =
                    read(IrmFixture.layoutOf2024().row("Country/Locality", "Atlantis"));

            Member member = imported.getValues()
                    .get(0)
                    .getValue()
                    .getCommitment()
                    .getPlan()
                    .getMember();
            assertThat(member.getName()).isEqualTo("Atlantis");
            assertThat(member.getCountry()).isEmpty();
            assertThat(messages(imported))
                    .containsExactly("line 2, column Country/Locality: found 'Atlantis', expected the English name of a"
                            + " country that is known, or a code such as GEO; a name that a source prints is welcome as an"
                            + " addition; read without the country");
        }
    }

    @Nested
    class A_commitment_number {

        @ParameterizedTest
        @ValueSource(strings = {"7", "2.10", "1.1.a", "D5", "1(A)", "G10", "II.3"})
        void is_text(String number) {
            assertThat(only(IrmFixture.layoutOf2024().row("Commitment Number", number))
                            .getCommitment()
                            .getNumber())
                    .hasValueSatisfying(read -> {
                        assertThat(read.getText()).isEqualTo(number);
                        assertThat(read.isRepaired()).isFalse();
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "4.0999999999999996, 4.1",
            "2.2999999999999998, 2.3",
            "8.1999999999999993, 8.2",
            "1.1000000000000001, 1.1",
        })
        void that_a_spreadsheet_damaged_is_repaired_and_reported(String damaged, String repaired) {
            Imported<IrmRow<AssessedCommitment>> imported =
                    read(IrmFixture.layoutOf2024().row("Commitment Number", damaged));

            assertThat(imported.getValues().get(0).getValue().getCommitment().getNumber())
                    .hasValueSatisfying(read -> {
                        assertThat(read.getText()).isEqualTo(repaired);
                        assertThat(read.getPrinted()).isEqualTo(damaged);
                    });
            assertThat(imported.getFailures()).singleElement().satisfies(failure -> {
                assertThat(failure.getReason()).isEqualTo(FailureReason.REPAIRED);
                assertThat(failure.getMessage())
                        .isEqualTo("line 2, column Commitment Number: found '" + damaged + "', read as " + repaired
                                + ": damaged by a spreadsheet, which may also have dropped a zero at the end");
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2-Jan",
                    "Feb-10",
                    "44228",
                    "41276.0",
                    "41276,5",
                    "2021-02-01",
                    "2021-02-01 00:00:00",
                    "01. Feb",
                    "01.Feb",
                    "Jan 02",
                    "févr-01",
                    "1 avr. 2013",
                    "2-Mrz",
                    "01 февр",
                    "January 2, 2013",
                    "01.02.2013",
                    "01/02/2013",
                    "2013/02/01",
                    "01/02/13",
                    "01/02"
                })
        void that_a_spreadsheet_may_have_made_a_date_is_read_and_reported(String date) {
            Imported<IrmRow<AssessedCommitment>> imported =
                    read(IrmFixture.layoutOf2024().row("Commitment Number", date));

            assertThat(imported.getValues().get(0).getValue().getCommitment().getNumber())
                    .hasValueSatisfying(read -> assertThat(read.getPrinted()).isEqualTo(date));
            assertThat(imported.getFailures())
                    .singleElement()
                    .returns(FailureReason.AMBIGUOUS, Failure::getReason)
                    .returns(
                            "line 2, column Commitment Number: found '" + date
                                    + "', read as it stands: a spreadsheet may"
                                    + " have made a date of it; expected a number such as 2.1",
                            Failure::getMessage);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "NR", "ND", "NA"})
        void may_be_missing(String nothing) {
            assertThat(only(IrmFixture.layoutOf2024().row("Commitment Number", nothing))
                            .getCommitment()
                            .getNumber())
                    .isEmpty();
        }
    }

    @Nested
    class Grand_challenges {

        @ParameterizedTest
        @EnumSource(
                value = DataEdition.class,
                names = {"EDITION_2015", "EDITION_2016_17"})
        void that_were_looked_for_and_not_found_are_none(DataEdition edition) {
            assertThat(only(IrmFixture.of(edition)
                                    .row(
                                            "GC-PubInt",
                                            "0",
                                            "GC-PubRes",
                                            "0",
                                            "GC-PubSvc",
                                            "0",
                                            "GC-CorpAcc",
                                            "0",
                                            "GC-SafComm",
                                            "0"))
                            .getCommitment()
                            .getGrandChallenges())
                    .isEqualTo(Observation.known(List.of()));
        }

        @ParameterizedTest
        @EnumSource(
                value = DataEdition.class,
                names = {"EDITION_2015", "EDITION_2016_17"})
        void that_were_not_looked_for_are_not_none(DataEdition edition) {
            assertThat(only(IrmFixture.of(edition).row()).getCommitment().getGrandChallenges())
                    .isEqualTo(Observation.notAssessed(Marker.NOT_REVIEWED));
        }
    }

    @Nested
    class Cells_around_a_value {

        @Test
        void may_have_white_space_of_any_kind() {
            AssessedCommitment read = only(IrmFixture.layoutOf2024()
                    .row(
                            "Country/Locality",
                            "\u00A0Georgia ",
                            "Action Plan Number",
                            " 3\u00A0",
                            "Verifiable",
                            "Yes\u00A0",
                            "IRM Assessed",
                            "1 ",
                            "Specificity",
                            " High",
                            "_Specificity",
                            "3\t",
                            "Commitment Title",
                            "\u2003Publish\u00A0the budget "));

            assertThat(read.getCommitment().getPlan().getMember().getName()).isEqualTo("Georgia");
            assertThat(read.getCommitment().getPlan().getNumber()).isEqualTo(3);
            assertThat(first(read).getVerifiability()).isEqualTo(Observation.known(Verifiability.VERIFIABLE));
            assertThat(read.getIrmAssessed()).isEqualTo(TRUE);
            assertThat(first(read).getSpecificity()).isEqualTo(Observation.known(Specificity.HIGH));
            assertThat(read.getCommitment().getTitle()).isEqualTo("Publish\u00A0the budget");
        }
    }

    private static AssessedCommitment only(IrmFixture file) {
        Imported<IrmRow<AssessedCommitment>> imported = read(file);
        assertThat(imported.getValues()).as(() -> messages(imported).toString()).hasSize(1);
        assertThat(imported.getFailures())
                .filteredOn(failure -> failure.getLine().orElse(0) >= file.firstLine())
                .isEmpty();
        return imported.getValues().get(0).getValue();
    }

    private static Imported<IrmRow<AssessedCommitment>> read(IrmFixture file) {
        return IrmCsv.standard().readCommitments(file.text());
    }

    private static List<String> messages(Imported<?> imported) {
        return imported.getFailures().stream().map(Failure::getMessage).toList();
    }

    private static CommitmentAssessment first(AssessedCommitment commitment) {
        return commitment.getAssessments().get(0);
    }

    private static CommitmentAssessment last(AssessedCommitment commitment) {
        return commitment.findAssessment(AssessmentMoment.END_OF_TERM).orElseThrow();
    }
}
