package io.github.ogprules.examples.benchmarks.peers;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Disclosure;
import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import java.util.HashMap;
import java.util.Map;

/**
 * What is observed of a country in the types that expression languages handle fastest. The ends of the bands of the civil
 * liberties score are exact as {@code double}, so that nothing is decided differently. What is not assessed has a value that
 * means nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param budgetAssessed whether the budget documents are assessed
 * @param budgetProposal whether the Executive's Budget Proposal is published
 * @param auditReport whether the Audit Report is published
 * @param informationAssessed whether access to information is assessed
 * @param law whether there is a law on access to information
 * @param constitutionalProvision whether the constitution guarantees access to information
 * @param draftLaw whether there is a draft law on access to information
 * @param assetsAssessed whether asset disclosure is assessed
 * @param disclosureLaw whether there is a law on asset disclosure
 * @param publicDisclosure whether that law gives public access
 * @param libertiesAssessed whether civil liberties are assessed
 * @param civilLiberties the EIU civil liberties score, 0 to 10
 */
public record Indicators(
        boolean budgetAssessed,
        boolean budgetProposal,
        boolean auditReport,
        boolean informationAssessed,
        boolean law,
        boolean constitutionalProvision,
        boolean draftLaw,
        boolean assetsAssessed,
        boolean disclosureLaw,
        boolean publicDisclosure,
        boolean libertiesAssessed,
        double civilLiberties) {

    static Indicators of(Input input) {
        return new Indicators(
                input.budgetAssessed(),
                input.budgetProposal(),
                input.auditReport(),
                input.informationAssessed(),
                input.law(),
                input.constitutionalProvision(),
                input.draftLaw(),
                input.assetsAssessed(),
                input.disclosure() != Disclosure.NO_LAW,
                input.disclosure() == Disclosure.PUBLIC,
                input.libertiesAssessed(),
                input.civilLiberties().doubleValue());
    }

    /** By name, for engines that read variables from a map. */
    Map<String, Object> toMap() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("budgetAssessed", budgetAssessed);
        variables.put("budgetProposal", budgetProposal);
        variables.put("auditReport", auditReport);
        variables.put("informationAssessed", informationAssessed);
        variables.put("law", law);
        variables.put("constitutionalProvision", constitutionalProvision);
        variables.put("draftLaw", draftLaw);
        variables.put("assetsAssessed", assetsAssessed);
        variables.put("disclosureLaw", disclosureLaw);
        variables.put("publicDisclosure", publicDisclosure);
        variables.put("libertiesAssessed", libertiesAssessed);
        variables.put("civilLiberties", civilLiberties);
        return variables;
    }
}
