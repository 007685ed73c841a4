package io.github.ogprules.examples.quickstart;

import io.github.ogprules.io.reference.OgpReference;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.rules.process.StatusDecision;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.process.StatusVerdict;
import java.time.LocalDate;

/** How one country stood as a member, from the library's own facts: each change of its status, by the rules of the day. */
final class MemberOverTime {

    private static final CountryCode COUNTRY = CountryCode.parse("SLV");

    private MemberOverTime() {}

    static void show(Page page) {
        MembershipHistory history = OgpReference.findMember(COUNTRY).orElseThrow();
        page.title("A member over time: " + history.getCountry().getName() + ", by the rules of each day");
        StatusVerdict before = StatusVerdict.NOT_A_MEMBER;
        for (MembershipEvent event : history.getEvents()) {
            LocalDate day = event.getLatest();
            StatusDecision decision = StatusRules.on(day).decide(history, day);
            if (decision.getVerdict() != before) {
                page.line("%-24s  %-19s  %s%s"
                        .formatted(
                                event.describeDate(),
                                event.getKind().getLabel(),
                                decision.getVerdict().getLabel(),
                                follows(decision)));
            }
            before = decision.getVerdict();
        }
    }

    private static String follows(StatusDecision decision) {
        return decision.getConsequence()
                        .map(follows -> "; " + follows.getLabel())
                        .orElse("")
                + decision.getConsequenceAfter().map(day -> " after " + day).orElse("");
    }
}
