package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_METRIC;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What can be learned of the eligibility of a country, written from the model alone: an unknown criterion is assessed, each of its facts
 * is true or false, and a score of civil liberties lies in one of the bands.
 */
public final class ProfileKnowledge {

    private static final List<Boolean> FACTS = List.of(false, true);
    private static final List<Observation<Boolean>> STATES =
            List.of(Observation.known(false), Observation.known(true), Observation.unknown());

    private final List<Integer> points;
    private final boolean arePointsOfAssetsGiven;
    private final List<BigDecimal> scores;

    /** What can be learned under rules that tell apart these bands, and that may leave the points of asset disclosure to OGP. */
    public ProfileKnowledge(EligibilityRules rules) {
        this.points = List.of(0, 1, 2, 3, 4);
        this.arePointsOfAssetsGiven = rules.get(ASSET_DISCLOSURE_METRIC) == AssetDisclosureMetric.POINTS_AS_GIVEN;
        this.scores = scores(rules);
    }

    /** One score of each band, 0 among them as it is above none. */
    private static List<BigDecimal> scores(EligibilityRules rules) {
        boolean isInclusive = rules.get(CIVIL_LIBERTIES_BOUNDARY) == Boundary.INCLUSIVE;
        List<BigDecimal> scores = new ArrayList<>(List.of(BigDecimal.ZERO));
        scores.add(isInclusive ? new BigDecimal("0.01") : BigDecimal.TEN);
        rules.get(CIVIL_LIBERTIES_BANDS).forEach(band -> scores.add(band.getLowerBound()));
        return scores;
    }

    /**
     * One thing that can be asked of a country.
     *
     * @param criterion on which criterion
     * @param text in words
     */
    public record Question(EligibilityCriterion criterion, String text) {}

    private static Question question(EligibilityCriterion criterion, String text) {
        return new Question(criterion, text);
    }

    /** Everything that can be asked of a country, in the order of the criteria. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>(List.of(
                question(EligibilityCriterion.FISCAL_TRANSPARENCY, "executive budget proposal"),
                question(EligibilityCriterion.FISCAL_TRANSPARENCY, "audit report"),
                question(EligibilityCriterion.ACCESS_TO_INFORMATION, "draft law"),
                question(EligibilityCriterion.ACCESS_TO_INFORMATION, "constitutional provision"),
                question(EligibilityCriterion.ACCESS_TO_INFORMATION, "law")));
        if (arePointsOfAssetsGiven) {
            questions.add(question(EligibilityCriterion.ASSET_DISCLOSURE, "Asset disclosure"));
        } else {
            questions.add(question(EligibilityCriterion.ASSET_DISCLOSURE, "law"));
            questions.add(question(EligibilityCriterion.ASSET_DISCLOSURE, "public access"));
        }
        questions.add(
                question(EligibilityCriterion.CITIZEN_ENGAGEMENT, EligibilityCriterion.CITIZEN_ENGAGEMENT.getLabel()));
        return questions;
    }

    /** The country after each answer to a question; none if it is no question here, or answered. */
    List<EligibilityProfile> answers(EligibilityProfile profile, Question question) {
        return switch (question.criterion()) {
            case FISCAL_TRANSPARENCY -> fiscalTransparency(profile, question.text());
            case ACCESS_TO_INFORMATION -> accessToInformation(profile, question.text());
            case ASSET_DISCLOSURE -> assetDisclosure(profile, question.text());
            case CITIZEN_ENGAGEMENT ->
                profile.getCitizenEngagement().isUnknown()
                        ? scores.stream()
                                .map(score ->
                                        profile.withCitizenEngagement(Observation.known(CivilLiberties.of(score))))
                                .toList()
                        : List.of();
        };
    }

    /** The country with one thing more that is known. */
    public Stream<EligibilityProfile> learn(EligibilityProfile profile) {
        return questions().stream().flatMap(question -> answers(profile, question).stream());
    }

    private static List<EligibilityProfile> fiscalTransparency(EligibilityProfile profile, String text) {
        Observation<FiscalTransparency> observed = profile.getFiscalTransparency();
        FiscalTransparency evidence = observed.isUnknown()
                ? BudgetDocuments.of(Observation.unknown(), Observation.unknown())
                : observed.findValue().orElse(null);
        if (!(evidence instanceof BudgetDocuments documents)) {
            return List.of();
        }
        boolean isOfProposal = text.equals("executive budget proposal");
        Observation<Boolean> fact = isOfProposal ? documents.getExecutiveBudgetProposal() : documents.getAuditReport();
        return answers(fact).stream()
                .map(answer -> isOfProposal
                        ? BudgetDocuments.of(answer, documents.getAuditReport())
                        : BudgetDocuments.of(documents.getExecutiveBudgetProposal(), answer))
                .map(answered -> profile.withFiscalTransparency(Observation.known(answered)))
                .toList();
    }

    private static List<EligibilityProfile> accessToInformation(EligibilityProfile profile, String text) {
        Observation<AccessToInformation> observed = profile.getAccessToInformation();
        AccessToInformation evidence = observed.isUnknown()
                ? AccessToInformationInstruments.of(Observation.unknown(), Observation.unknown(), Observation.unknown())
                : observed.findValue().orElse(null);
        if (!(evidence instanceof AccessToInformationInstruments found)) {
            return List.of();
        }
        Observation<Boolean> law = found.getLaw();
        Observation<Boolean> provision = found.getConstitutionalProvision();
        Observation<Boolean> draft = found.getDraftLaw();
        Stream<AccessToInformationInstruments> answered = switch (text) {
            case "law" ->
                answers(law).stream().map(answer -> AccessToInformationInstruments.of(answer, provision, draft));
            case "constitutional provision" ->
                answers(provision).stream().map(answer -> AccessToInformationInstruments.of(law, answer, draft));
            default -> answers(draft).stream().map(answer -> AccessToInformationInstruments.of(law, provision, answer));
        };
        return answered.map(answer -> profile.withAccessToInformation(Observation.known(answer)))
                .toList();
    }

    private List<EligibilityProfile> assetDisclosure(EligibilityProfile profile, String text) {
        Observation<AssetDisclosure> observed = profile.getAssetDisclosure();
        if (arePointsOfAssetsGiven) {
            return observed.isUnknown()
                    ? points.stream()
                            .map(number -> profile.withAssetDisclosure(Observation.known(PublishedPoints.of(number))))
                            .toList()
                    : List.of();
        }
        AssetDisclosure evidence = observed.isUnknown()
                ? AssetDisclosureLaw.of(Observation.unknown(), Observation.unknown())
                : observed.findValue().orElse(null);
        if (!(evidence instanceof AssetDisclosureLaw found)) {
            return List.of();
        }
        boolean isOfLaw = text.equals("law");
        return answers(isOfLaw ? found.getLaw() : found.getPublicAccess()).stream()
                .map(answer -> isOfLaw
                        ? AssetDisclosureLaw.of(answer, found.getPublicAccess())
                        : AssetDisclosureLaw.of(found.getLaw(), answer))
                .map(answered -> profile.withAssetDisclosure(Observation.known(answered)))
                .toList();
    }

    private static List<Observation<Boolean>> answers(Observation<Boolean> fact) {
        return fact.isUnknown() ? FACTS.stream().map(Observation::known).toList() : List.of();
    }

    /** A country of which anything may be known, in part, not assessed or published as points. */
    public EligibilityProfile random(Random random) {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2014)
                .fiscalTransparency(random(random, BudgetDocuments.of(state(random), state(random)), 0, 2, 4))
                .accessToInformation(random(
                        random,
                        AccessToInformationInstruments.of(state(random), state(random), state(random)),
                        0,
                        1,
                        3,
                        4))
                .assetDisclosure(arePointsOfAssetsGiven ? points(random) : assets(random))
                .citizenEngagement(this.<CitizenEngagement>random(
                        random, CivilLiberties.of(scores.get(random.nextInt(scores.size()))), 0, 2, 3, 4))
                .build();
    }

    private Observation<AssetDisclosure> assets(Random random) {
        AssetDisclosureLaw law = random.nextInt(4) == 0
                ? AssetDisclosureLaw.noLaw()
                : AssetDisclosureLaw.of(STATES.get(1 + random.nextInt(2)), state(random));
        return random(random, law, 0, 2, 4);
    }

    private Observation<AssetDisclosure> points(Random random) {
        return random(random, PublishedPoints.of(random.nextInt(points.size())), 0, 1, 2, 3, 4);
    }

    /** Facts three times in six, else unknown, not assessed or points. */
    @SuppressWarnings("unchecked") // published points are evidence on every criterion
    private <E> Observation<E> random(Random random, E facts, int... published) {
        return switch (random.nextInt(6)) {
            case 0 -> Observation.notAssessed();
            case 1 ->
                (Observation<E>) Observation.known(PublishedPoints.of(
                        Arrays.stream(published).boxed().toList().get(random.nextInt(published.length))));
            case 2, 3 -> Observation.unknown();
            default -> Observation.known(facts);
        };
    }

    private static Observation<Boolean> state(Random random) {
        return STATES.get(random.nextInt(STATES.size()));
    }
}
