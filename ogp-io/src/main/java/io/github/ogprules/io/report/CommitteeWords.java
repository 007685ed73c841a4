package io.github.ogprules.io.report;

import io.github.ogprules.rules.committee.CommitteeFinding;
import java.util.List;

/** Findings on committees, their meetings and elections in words. */
final class CommitteeWords {

    /** More names than these are only counted. */
    private static final int NAMES_SHOWN = 5;

    private CommitteeWords() {}

    static String name(CommitteeFinding finding) {
        return finding.getCriterion().getLabel() + ", " + finding.getSubject();
    }

    /** The number, and who was counted or may count. */
    static String observed(CommitteeFinding finding) {
        String count = finding.getObserved().map(Object::toString).orElse("not known");
        return count + names(": ", finding.getCounted()) + names("; not known of ", finding.getOpen());
    }

    private static String names(String lead, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        return lead + (names.size() > NAMES_SHOWN ? names.size() + " of them" : String.join(", ", names));
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
