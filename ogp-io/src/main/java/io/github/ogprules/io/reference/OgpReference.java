package io.github.ogprules.io.reference;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.rules.process.StatusDecision;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.process.StatusVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Facts about OGP that no rule decides, each with its source: who is and was a member, founders, subnational pioneers, working groups,
 * partners, Ambassadors, award winners and the areas of the Declaration. They are read when they are first asked for.
 *
 * <p>Thread-safe.
 */
public final class OgpReference {

    private OgpReference() {}

    /**
     * The facts of a list.
     *
     * @param list the list
     * @return its facts, in the order of their sources
     */
    public static List<ReferenceFact> of(ReferenceList list) {
        return Facts.ALL.stream().filter(fact -> fact.getList() == list).toList();
    }

    /** {@return all facts} */
    public static List<ReferenceFact> all() {
        return Facts.ALL;
    }

    /**
     * {@return the countries that are or were members, each with the events that sources date, by their names; who joined after 2019 is
     * here only as far as a source dates it: Kosovo and Timor-Leste}
     */
    public static List<MembershipHistory> members() {
        return Members.ALL;
    }

    /**
     * The history of a country that is or was a member.
     *
     * @param country its code
     * @return the history; empty if no source dates an event of its membership
     */
    public static Optional<MembershipHistory> findMember(CountryCode country) {
        return members().stream()
                .filter(member -> member.getCountry().getCode().equals(country))
                .findFirst();
    }

    /**
     * The region that OGP prints for a member in its commitments database of 2024.
     *
     * @param country its code
     * @return the region; empty if the country is not in that database
     */
    public static Optional<Region> findRegion(CountryCode country) {
        return findMember(country).flatMap(member -> member.getCountry().getRegion());
    }

    /**
     * How each member of a day stands on it, by the rules on the status of members: those who have not joined or have left are not
     * among them. Where sources date joining or leaving by a month or a year, the verdict in it is undetermined, and the country may or
     * may not be a member.
     *
     * @param day the day
     * @return a decision for each member, in the order of {@link #members}
     * @throws IllegalArgumentException if the day is before OGP was founded
     */
    public static List<StatusDecision> membersOn(LocalDate day) {
        StatusRules rules = StatusRules.on(day);
        return members().stream()
                .map(history -> rules.decide(history, day))
                .filter(decision -> decision.getVerdict() != StatusVerdict.NOT_A_MEMBER
                        && decision.getVerdict() != StatusVerdict.LEFT)
                .toList();
    }

    /** Read when the first is asked for. */
    private static final class Facts {

        static final List<ReferenceFact> ALL =
                Resource.read("facts.txt").stream().map(Facts::fact).toList();

        private static ReferenceFact fact(List<String> cells) {
            return ImmutableReferenceFact.of(
                    ReferenceList.valueOf(cells.get(0)),
                    cells.get(1),
                    Resource.text(cells.get(2)).map(Country::parse),
                    Resource.text(cells.get(3)),
                    number(cells.get(4)),
                    number(cells.get(5)),
                    Sources.of(cells.get(6)));
        }

        private static OptionalInt number(String cell) {
            return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
        }
    }
}
