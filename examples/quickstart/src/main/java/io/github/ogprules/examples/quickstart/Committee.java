package io.github.ogprules.examples.quickstart;

import io.github.ogprules.io.csv.CommitteeCsv;
import io.github.ogprules.io.csv.ElectionCsv;
import io.github.ogprules.io.report.Explanation;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.ElectionRules;
import java.util.List;
import java.util.Set;

/** Shows the governments in the Steering Committee of 2016, and who was elected to it in 2017. */
final class Committee {

    /**
     * Who left, or stood again, in 2017: the others were members before and after.
     *
     * @see <a href="https://opengovpartnership.org/working_group_page/ogp-steering-committee-2017-rotation-note-and-election-results">Rotation
     *     note and election results of 2017</a>
     */
    private static final Set<String> TERMS_ENDED = Set.of("Brazil", "South Africa", "United Kingdom", "United States");

    private Committee() {}

    static void showAtFirst(Page page) {
        Election election = load2017(load2016());
        page.title("Steering Committee: the election of 2017, South Africa ahead of Argentina with more points");
        // The title, the edition, an empty line, two lines of header, and those elected with the first who was not.
        page.beginning(Explanation.of(election, decide2017(election)).text(), 10);
    }

    static void show(Page page) {
        SteeringCommittee committee = load2016();
        page.title("Steering Committee: the governments of 2016, and what is known of them");
        page.block(Explanation.of(
                        committee, CompositionRules.on(committee.getDate()).decide(committee))
                .text());
        Election election = load2017(committee);
        page.title("Election of 2017: South Africa ahead of Argentina, which has more points");
        page.line("Armenia and Mongolia stood too; as neither their votes nor regions are printed, they are left out.");
        page.line("");
        page.block(Explanation.of(election, decide2017(election)).text());
    }

    static SteeringCommittee load2016() {
        return CommitteeCsv.standard()
                .withNoVacantSeats()
                .readGovernments(Resources.text("governments-2016.csv"))
                .getValues()
                .get(0);
    }

    /** The election with the two candidates left out whose points and regions are not printed: they were not elected. */
    static Election load2017(SteeringCommittee committee) {
        Election printed = ElectionCsv.standard()
                .read(Resources.text("election-2017.csv"))
                .getValues()
                .get(0);
        List<GovernmentMember> staying = committee.getGovernmentMembers().stream()
                .filter(member -> !TERMS_ENDED.contains(member.getName()))
                .toList();
        return Election.builder()
                .from(printed)
                .stayingMembers(staying)
                .candidates(printed.getCandidates().stream()
                        .filter(candidate -> candidate.getPrintedPoints().isPresent())
                        .toList())
                .build();
    }

    static ElectionDecision decide2017(Election election) {
        return ElectionRules.edition("2017").decide(election);
    }
}
