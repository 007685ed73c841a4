package io.github.ogprules.examples.benchmarks;

import java.math.BigDecimal;

/**
 * The eligibility rule of the edition of 2014, as an engineer writes it by hand for one program: numbers in the code, no
 * unknown values, no reasons, no sources.
 *
 * <p><strong>Frozen.</strong> Every ratio that was ever published is relative to this class. It is neither sped up nor slowed
 * down nor brought into line with later editions: a ratio that changes then says that the library has changed.
 *
 * <p>Immutable and thread-safe.
 */
public final class HandWrittenEligibility {

    // Two decimals as the scores have them: BigDecimal compares numbers of one scale fastest.
    private static final BigDecimal TOP_BAND = new BigDecimal("7.50");
    private static final BigDecimal MIDDLE_BAND = new BigDecimal("5.00");
    private static final BigDecimal LOW_BAND = new BigDecimal("2.50");

    private HandWrittenEligibility() {}

    /**
     * Whether a country is eligible, and nothing else.
     *
     * @param input what is observed of the country
     * @return true for at least three assessed criteria with 75 % of their points
     */
    public static boolean isEligible(Input input) {
        int points = 0;
        int assessed = 0;
        if (input.budgetAssessed()) {
            points += fiscalTransparency(input);
            assessed++;
        }
        if (input.informationAssessed()) {
            points += accessToInformation(input);
            assessed++;
        }
        if (input.assetsAssessed()) {
            points += assetDisclosure(input);
            assessed++;
        }
        if (input.libertiesAssessed()) {
            points += citizenEngagement(input);
            assessed++;
        }
        return assessed >= 3 && points * 100 >= assessed * 4 * 75;
    }

    /**
     * Whether a country is eligible, with the numbers.
     *
     * @param input what is observed of the country
     * @return the points and the verdict
     */
    public static Result decide(Input input) {
        int assessed = 0;
        int fiscalTransparency = 0;
        int accessToInformation = 0;
        int assetDisclosure = 0;
        int citizenEngagement = 0;
        if (input.budgetAssessed()) {
            fiscalTransparency = fiscalTransparency(input);
            assessed++;
        }
        if (input.informationAssessed()) {
            accessToInformation = accessToInformation(input);
            assessed++;
        }
        if (input.assetsAssessed()) {
            assetDisclosure = assetDisclosure(input);
            assessed++;
        }
        if (input.libertiesAssessed()) {
            citizenEngagement = citizenEngagement(input);
            assessed++;
        }
        int total = fiscalTransparency + accessToInformation + assetDisclosure + citizenEngagement;
        int base = assessed * 4;
        int needed = base * 75 / 100;
        Verdict verdict;
        if (assessed < 3) {
            verdict = Verdict.NOT_ENOUGH_DATA;
        } else {
            verdict = total >= needed ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE;
        }
        return new Result(
                total,
                base,
                needed,
                fiscalTransparency,
                accessToInformation,
                assetDisclosure,
                citizenEngagement,
                verdict);
    }

    private static int fiscalTransparency(Input input) {
        return (input.budgetProposal() ? 2 : 0) + (input.auditReport() ? 2 : 0);
    }

    private static int accessToInformation(Input input) {
        if (input.law()) {
            return 4;
        }
        if (input.constitutionalProvision()) {
            return 3;
        }
        return input.draftLaw() ? 1 : 0;
    }

    private static int assetDisclosure(Input input) {
        return switch (input.disclosure()) {
            case PUBLIC -> 4;
            case NOT_PUBLIC -> 2;
            case NO_LAW -> 0;
        };
    }

    private static int citizenEngagement(Input input) {
        BigDecimal score = input.civilLiberties();
        if (score.compareTo(TOP_BAND) > 0) {
            return 4;
        }
        if (score.compareTo(MIDDLE_BAND) > 0) {
            return 3;
        }
        return score.compareTo(LOW_BAND) > 0 ? 2 : 0;
    }

    /**
     * What is observed of a country. What is not assessed has a value that means nothing.
     *
     * @param budgetAssessed whether the budget documents are assessed
     * @param budgetProposal whether the Executive's Budget Proposal is published
     * @param auditReport whether the Audit Report is published
     * @param informationAssessed whether access to information is assessed
     * @param law whether there is a law on access to information
     * @param constitutionalProvision whether the constitution guarantees access to information
     * @param draftLaw whether there is a draft law on access to information
     * @param assetsAssessed whether asset disclosure is assessed
     * @param disclosure how officials disclose their assets
     * @param libertiesAssessed whether civil liberties are assessed
     * @param civilLiberties the EIU civil liberties score, 0 to 10
     */
    public record Input(
            boolean budgetAssessed,
            boolean budgetProposal,
            boolean auditReport,
            boolean informationAssessed,
            boolean law,
            boolean constitutionalProvision,
            boolean draftLaw,
            boolean assetsAssessed,
            Disclosure disclosure,
            boolean libertiesAssessed,
            BigDecimal civilLiberties) {}

    /**
     * The full result.
     *
     * @param total whole points, 0 to the base
     * @param base possible points of the assessed criteria, 0 to 16
     * @param needed whole points needed to be eligible
     * @param fiscalTransparency points 0 to 4, 0 if not assessed
     * @param accessToInformation points 0 to 4, 0 if not assessed
     * @param assetDisclosure points 0 to 4, 0 if not assessed
     * @param citizenEngagement points 0 to 4, 0 if not assessed
     * @param verdict the verdict
     */
    public record Result(
            int total,
            int base,
            int needed,
            int fiscalTransparency,
            int accessToInformation,
            int assetDisclosure,
            int citizenEngagement,
            Verdict verdict) {}

    /** How officials disclose their assets. */
    public enum Disclosure {
        /** There is no law. */
        NO_LAW,
        /** A law, but no public access. */
        NOT_PUBLIC,
        /** A law that gives public access. */
        PUBLIC
    }

    /** The answer. */
    public enum Verdict {
        /** At least 75 % of the base. */
        ELIGIBLE,
        /** Less than 75 % of the base. */
        NOT_ELIGIBLE,
        /** Fewer than three criteria are assessed. */
        NOT_ENOUGH_DATA
    }
}
