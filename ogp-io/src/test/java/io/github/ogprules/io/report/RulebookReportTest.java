package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.concern.ConcernRules;
import io.github.ogprules.rules.concern.RapidResponseRules;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.programme.AwardEntryRules;
import io.github.ogprules.rules.programme.ContributionRules;
import io.github.ogprules.rules.programme.FundingRules;
import io.github.ogprules.rules.programme.LocalEntryRules;
import io.github.ogprules.rules.programme.WorkingGroupRules;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.StarRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of all parameters follows from the rules. */
class RulebookReportTest {

    private static final Path PAGE = Path.of("..", "docs", "parameters.md");

    /** Set it to write the page anew, as CONTRIBUTING.md says. */
    private static final boolean WRITE = Boolean.getBoolean("ogp.write");

    private static final String INTRODUCTION = """
            # Parameters by edition

            Every number and choice of every rule, written from the code by `RulebookReport` and held by its test. An edition that is not
            listed has the value of the edition before, of stars that of the edition it builds on. Values without a mark are documented
            by OGP; inferred and unconfirmed ones say so, and "or" gives what the sources leave open beside a value.
            `rules.with("name", "value")` sets any of them.

            """;

    private static Map<String, List<? extends ParameterizedRule<?, ?, ?>>> engines() {
        Map<String, List<? extends ParameterizedRule<?, ?, ?>>> engines = new LinkedHashMap<>();
        engines.put("Core eligibility", EligibilityRules.all());
        engines.put("Values Check", ValuesCheckRules.all());
        engines.put("Joining", JoiningRules.all());
        engines.put("Steps to join", JoiningStepsRules.all());
        engines.put("Eligibility Review", ReviewRules.all());
        engines.put("Calendar of action plans", CalendarRules.all());
        engines.put("Reports of the IRM", IrmReportRules.all());
        engines.put("Entry to OGP Local", LocalEntryRules.all());
        engines.put("Working groups", WorkingGroupRules.all());
        engines.put("Entries for awards", AwardEntryRules.all());
        engines.put("Funding in equal measure", FundingRules.all());
        engines.put("Contributions", ContributionRules.all());
        engines.put("Participation in action plans", ParticipationRules.all());
        engines.put("Acting contrary to process", ProcessRules.all());
        engines.put("Status of members", StatusRules.all());
        engines.put("Letters of concern", ConcernRules.all());
        engines.put("Cases under the Response Policy", CaseRules.all());
        engines.put("Rapid Response", RapidResponseRules.all());
        engines.put("Starred commitments", StarRules.all());
        engines.put("Relevance to OGP values", RelevanceRules.all());
        engines.put("High ambition", HighAmbitionRules.all());
        engines.put("High completion", HighCompletionRules.all());
        engines.put("Strong early results", StrongEarlyResultsRules.all());
        engines.put("Design filters", DesignFilterRules.all());
        engines.put("Composition of the Steering Committee", CompositionRules.all());
        engines.put("Meetings of the Steering Committee", MeetingRules.all());
        engines.put("Elections to the Steering Committee", ElectionRules.all());
        return engines;
    }

    @Test
    void docs_parameters_md_is_what_the_rules_say() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        engines()
                .forEach((title, editions) -> page.append(
                                RulebookReport.standard().markdown(title, editions))
                        .append('\n'));
        String written = page.toString().stripTrailing() + "\n";
        if (WRITE) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    @Test
    void every_parameter_stands_there_with_each_note_and_source() {
        engines().forEach((title, editions) -> {
            String section = RulebookReport.standard().markdown(title, editions);
            for (ParameterizedRule<?, ?, ?> rule : editions) {
                for (Parameter<?> parameter : rule.getParameters()) {
                    assertThat(section).contains("### " + parameter.getName() + "\n");
                    parameter.getNote().ifPresent(note -> assertThat(section).contains(MarkdownText.of(note)));
                    parameter
                            .getCitations()
                            .forEach(citation -> assertThat(section)
                                    .contains(MarkdownText.of(CitationText.withoutAddress(citation))));
                }
            }
        });
    }
}
