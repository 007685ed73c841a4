package io.github.ogprules.rules.measure;

import static io.github.ogprules.rules.Outcome.NOT_ASSESSED;
import static io.github.ogprules.rules.Outcome.UNDETERMINED;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the tests of the measures share. */
final class Assessments {

    private Assessments() {}

    /** An assessment on a plan of a year, or of an unknown year, with nothing known. */
    static CommitmentAssessment.Builder onPlanOf(Integer year) {
        return CommitmentAssessment.builder()
                .report(
                        year == null
                                ? IrmReport.builder()
                                        .kind(IrmReportKind.END_OF_TERM)
                                        .build()
                                : IrmReport.of(IrmReportKind.END_OF_TERM, year));
    }

    /** Every state of a variable: each value, not assessed, unknown. */
    static <E> List<Observation<E>> states(E[] values) {
        return Stream.concat(
                        Stream.of(values).map(Observation::known),
                        Stream.of(Observation.<E>notAssessed(Marker.NOT_REVIEWED), Observation.<E>unknown()))
                .toList();
    }

    /** What a test by hand comes to for one variable. */
    static <E> Outcome byHand(Observation<E> observed, Set<E> passing) {
        if (observed.isUnknown()) {
            return UNDETERMINED;
        }
        if (observed.isNotAssessed()) {
            return NOT_ASSESSED;
        }
        return passing.contains(observed.getValue()) ? Outcome.MET : Outcome.NOT_MET;
    }

    /** What tests that must all be met come to by hand, by going through what the undetermined ones may turn out to be. */
    static Outcome allByHand(Outcome... tests) {
        for (int i = 0; i < tests.length; i++) {
            if (tests[i] == UNDETERMINED) {
                Outcome[] met = tests.clone();
                met[i] = Outcome.MET;
                Outcome[] notMet = tests.clone();
                notMet[i] = Outcome.NOT_MET;
                return allByHand(met) == allByHand(notMet) ? allByHand(met) : UNDETERMINED;
            }
        }
        List<Outcome> all = List.of(tests);
        if (all.contains(Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        return all.contains(NOT_ASSESSED) ? NOT_ASSESSED : Outcome.MET;
    }
}
