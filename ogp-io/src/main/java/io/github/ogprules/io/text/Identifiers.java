package io.github.ogprules.io.text;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is told of OGP's identifiers of plans and commitments that are of another member or plan than what they stand beside. Texts of
 * another form are no identifiers of OGP's, and say nothing.
 *
 * <p>Source: OGP's commitments database in the layout of 2024, in which all 427 plans are {@code AP_}, the member's code and the
 * number of the plan, and the commitments of all national members but Morocco begin with a code of their country.
 */
public final class Identifiers {

    private static final Pattern PLAN = Pattern.compile("AP_(?<member>[A-Z]{3,4})(?<number>\\d{1,4})");
    private static final Pattern COMMITMENT = Pattern.compile("(?<member>[A-Z]{2,3})\\d{1,6}");

    /** What OGP begins identifiers with that ISO 3166-1 gives to another country. */
    private static final Map<String, CountryCode> OWN = Map.of("MO", CountryCode.parse("MA"));

    private static final String AS_IT_STANDS = "read as it stands: ";

    private Identifiers() {}

    /**
     * That the identifier of a plan is that of another member's plan, or of another plan of the member.
     *
     * @param plan the plan
     * @return what is told of its identifier; empty if it may be the plan's
     */
    public static Optional<String> findDoubt(ActionPlan plan) {
        Matcher id = PLAN.matcher(plan.getId().orElse(""));
        if (!id.matches()) {
            return Optional.empty();
        }
        String said = id.group("member");
        String member =
                findCode(plan.getMember()).filter(code -> !isSame(said, code)).orElse(said);
        boolean isOfNumber = Integer.parseInt(id.group("number")) == plan.getNumber()
                || Doubts.ofNumberOfPlan(plan.getNumber()).isPresent();
        return member.equals(said) && isOfNumber
                ? Optional.empty()
                : Optional.of(AS_IT_STANDS + "expected the identifier of plan " + plan.getNumber() + " of "
                        + plan.getMember().getName() + ", "
                        + String.format(Locale.ROOT, "AP_%s%02d", member, plan.getNumber()));
    }

    /**
     * That the identifier of a commitment begins with the code of another country than that of the national member whose plan it is
     * in. Local members have beginnings of their own.
     *
     * @param commitment the commitment
     * @return what is told of its identifier; empty if it may be the commitment's
     */
    public static Optional<String> findDoubt(Commitment commitment) {
        Matcher id = COMMITMENT.matcher(commitment.getId().orElse(""));
        Member member = commitment.getPlan().getMember();
        Optional<CountryCode> country = member.getCountry().map(Country::getCode);
        return !id.matches() || country.isEmpty() || member.getKind() != MemberKind.NATIONAL
                ? Optional.empty()
                : findCountry(id.group("member"))
                        .filter(said -> !said.equals(country.get()))
                        .map(said -> AS_IT_STANDS + "expected the identifier of a commitment of " + member.getName()
                                + ", not of " + said);
    }

    private static Optional<String> findCode(Member member) {
        return member.getCode()
                .or(() -> member.getKind() == MemberKind.NATIONAL
                        ? member.getCountry().map(country -> country.getCode().getAlpha3())
                        : Optional.empty());
    }

    private static boolean isSame(String said, String code) {
        return said.equals(code)
                || (CountryCode.find(said).isPresent() && CountryCode.find(said).equals(CountryCode.find(code)));
    }

    private static Optional<CountryCode> findCountry(String beginning) {
        return Optional.ofNullable(OWN.get(beginning)).or(() -> CountryCode.find(beginning));
    }
}
