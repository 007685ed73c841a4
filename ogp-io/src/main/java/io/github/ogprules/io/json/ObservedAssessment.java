package io.github.ogprules.io.json;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.measure.MeasureDecision;
import io.github.ogprules.rules.measure.MeasureFinding;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarFinding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessment on which a decision can have been made: one with the codes that its findings tell. What no code can be is unknown, so
 * that its finding will not be the same again.
 */
final class ObservedAssessment {

    private static final String BY_VERIFIABILITY = "verifiable: ";
    private static final String BY_LENS = "open government lens: ";
    private static final String PLAN = "plan of ";

    private final CommitmentAssessment.Builder assessment = CommitmentAssessment.builder();

    private ObservedAssessment() {}

    static CommitmentAssessment of(StarDecision decision) {
        ObservedAssessment observed = new ObservedAssessment();
        observed.assessment.report(decision.getReport());
        decision.getFindings().forEach(observed::add);
        return observed.assessment.build();
    }

    /** A measure does not say on which report it was decided: the lens is that of a report which asks for it. */
    static CommitmentAssessment of(MeasureDecision decision) {
        ObservedAssessment observed = new ObservedAssessment();
        List<MeasureFinding> findings = decision.getFindings();
        observed.assessment.report(IrmReport.builder()
                .kind(
                        findings.stream()
                                        .anyMatch(finding -> text(finding.getObserved(), BY_LENS)
                                                .isPresent())
                                ? IrmReportKind.RESULTS
                                : IrmReportKind.PROGRESS)
                .planYear(findings.stream()
                        .flatMap(finding -> text(finding.getObserved(), PLAN).stream())
                        .filter(year -> year.matches("-?\\d{1,9}"))
                        .mapToInt(Integer::parseInt)
                        .findFirst())
                .build());
        findings.forEach(observed::add);
        return observed.assessment.build();
    }

    private void add(StarFinding finding) {
        Observation<String> observed = finding.getObserved();
        switch (finding.getCriterion()) {
            case REPORT -> {}
            case SPECIFICITY -> addSpecificity(observed);
            case RELEVANCE -> addRelevance(observed);
            case POTENTIAL_IMPACT -> assessment.potentialImpact(code(PotentialImpact.class, observed));
            case COMPLETION -> assessment.completion(code(Completion.class, observed));
        }
    }

    private void add(MeasureFinding finding) {
        Observation<String> observed = finding.getObserved();
        switch (finding.getCriterion()) {
            case PLAN -> {}
            case RELEVANCE -> addRelevance(observed);
            case POTENTIAL_IMPACT -> assessment.potentialImpact(code(PotentialImpact.class, observed));
            case COMPLETION -> assessment.completion(code(Completion.class, observed));
            case VERIFIABILITY -> assessment.verifiability(code(Verifiability.class, observed));
            case OPEN_GOVERNMENT_LENS -> assessment.openGovernmentLens(code(OpenGovernmentLens.class, observed));
            case POTENTIAL_FOR_RESULTS -> assessment.potentialForResults(code(PotentialForResults.class, observed));
            case DID_IT_OPEN_GOVERNMENT -> assessment.didItOpenGovernment(code(DidItOpenGovernment.class, observed));
            case EARLY_RESULTS -> assessment.earlyResults(code(EarlyResults.class, observed));
        }
    }

    private void addSpecificity(Observation<String> observed) {
        Optional<String> verifiability = text(observed, BY_VERIFIABILITY);
        if (observed.isKnown() && verifiability.isEmpty()) {
            assessment.specificity(code(Specificity.class, observed));
        } else if (observed.isKnown()) {
            assessment.verifiability(code(Verifiability.class, Observation.known(verifiability.get())));
        } else {
            assessment
                    .specificity(code(Specificity.class, observed))
                    .verifiability(code(Verifiability.class, observed));
        }
    }

    private void addRelevance(Observation<String> observed) {
        Optional<String> lens = text(observed, BY_LENS);
        if (lens.isPresent()) {
            assessment.openGovernmentLens(code(OpenGovernmentLens.class, Observation.known(lens.get())));
            return;
        }
        assessment.openGovernmentLens(Observation.notAssessed());
        Observation<Relevance> relevance = code(Relevance.class, observed);
        assessment.relevance(relevance.isUnknown() && observed.isKnown() ? Observation.notAssessed() : relevance);
        if (!relevance.isKnown()) {
            assessment.values(Stream.of(OgpValue.values())
                    .collect(Collectors.toMap(value -> value, value -> served(observed, value))));
        }
    }

    private static Observation<Boolean> served(Observation<String> observed, OgpValue value) {
        return observed.map(values -> List.of(values.split(", ", -1)).contains(value.getLabel()));
    }

    private static <E extends Enum<E> & CodeList> Observation<E> code(Class<E> type, Observation<String> label) {
        return label.flatMap(text -> Stream.of(type.getEnumConstants())
                .filter(code -> code.getLabel().equals(text))
                .findFirst()
                .map(Observation::known)
                .orElse(Observation.unknown()));
    }

    private static Optional<String> text(Observation<String> observed, String prefix) {
        return observed.findValue()
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()));
    }
}
