package io.github.ogprules.io.popolo;

import io.github.ogprules.io.popolo.PopoloDocument.Area;
import io.github.ogprules.io.popolo.PopoloDocument.CommitteeExtension;
import io.github.ogprules.io.popolo.PopoloDocument.Link;
import io.github.ogprules.io.popolo.PopoloDocument.Member;
import io.github.ogprules.io.popolo.PopoloDocument.Membership;
import io.github.ogprules.io.popolo.PopoloDocument.MembershipExtension;
import io.github.ogprules.io.popolo.PopoloDocument.Organization;
import io.github.ogprules.io.popolo.PopoloDocument.Person;
import io.github.ogprules.io.popolo.PopoloDocument.Post;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.model.committee.TermExtension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns one committee into a document. */
final class PopoloWriter {

    private final SteeringCommittee committee;
    private final List<Person> persons = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final Map<Region, Area> regions = new LinkedHashMap<>();
    private final Map<Country, Area> countries = new LinkedHashMap<>();
    private final Map<String, Organization> organisations = new LinkedHashMap<>();
    /** By the name of the member: an identifier of a person, or a government. */
    private final Map<String, String> personIds = new HashMap<>();

    private final Map<String, Member> governments = new HashMap<>();

    PopoloWriter(SteeringCommittee committee) {
        this.committee = committee;
    }

    PopoloDocument document() {
        organizations.add(committee());
        committee.getGovernmentMembers().forEach(this::add);
        committee.getCivilSocietyMembers().forEach(this::add);
        committee.getSubcommittees().forEach(this::add);
        organizations.addAll(organisations.values());
        List<Area> areas = new ArrayList<>(regions.values());
        areas.addAll(countries.values());
        return new PopoloDocument(
                persons,
                organizations,
                areas,
                List.of(post(Constituency.GOVERNMENT), post(Constituency.CIVIL_SOCIETY)),
                memberships,
                null);
    }

    private Organization committee() {
        List<Link> sources = committee.getCitations().stream()
                .filter(citation -> citation.getUrl().isPresent())
                .map(citation -> new Link(citation.getUrl().orElseThrow().toString(), citation.getTitle(), null))
                .toList();
        CommitteeExtension extension = new CommitteeExtension(
                committee.getDate().toString(),
                orNull(committee.getVacantGovernmentSeats()),
                orNull(committee.getVacantCivilSocietySeats()),
                committee.getCitations(),
                null);
        return new Organization(
                PopoloIds.COMMITTEE, "OGP Steering Committee", "committee", null, null, sources, extension);
    }

    private static Post post(Constituency constituency) {
        return new Post(
                PopoloIds.post(constituency),
                constituency.getLabel() + " member",
                constituency.getLabel(),
                PopoloIds.COMMITTEE);
    }

    private void add(GovernmentMember member) {
        String id = "government/" + member.getCountry().getCode();
        organizations.add(
                new Organization(id, member.getName(), "government", null, area(member.getCountry()), null, null));
        Member government = new Member("Organization", id, member.getName(), null);
        governments.put(member.getName(), government);
        MembershipExtension extension =
                extension(member, null, null, words(member.getStatus(), MembershipStatus::name));
        add(
                member,
                government,
                null,
                null,
                member.getElectoralRegion().map(this::area).orElse(null),
                extension);
    }

    private void add(CivilSocietyMember member) {
        String id = "person/" + (persons.size() + 1);
        personIds.put(member.getName(), id);
        persons.add(
                new Person(id, member.getName(), member.getGender().findValue().orElse(null)));
        Organization organisation = organisations.computeIfAbsent(
                member.getOrganisation(),
                name -> new Organization(
                        "organisation/" + (organisations.size() + 1),
                        name,
                        "civil society organisation",
                        null,
                        null,
                        null,
                        null));
        MembershipExtension extension =
                extension(member, unlessKnown(member.getGender()), words(member.getSector(), sector -> sector), null);
        add(
                member,
                null,
                id,
                organisation.id(),
                member.getCountry().map(this::area).orElse(null),
                extension);
    }

    private void add(
            CommitteeMember member,
            @Nullable Member government,
            @Nullable String personId,
            @Nullable String organisationId,
            @Nullable String areaId,
            MembershipExtension extension) {
        Optional<Term> term = member.getTerm();
        memberships.add(new Membership(
                membershipId(),
                member.getCoChairRole().findValue().map(PopoloIds::role).orElse(null),
                government,
                personId,
                PopoloIds.COMMITTEE,
                PopoloIds.post(member.getConstituency()),
                organisationId,
                areaId,
                term.flatMap(Term::getStart).map(LocalDate::toString).orElse(null),
                term.flatMap(Term::findLastDay).map(LocalDate::toString).orElse(null),
                extension.isEmpty() ? null : extension));
    }

    private static MembershipExtension extension(
            CommitteeMember member, @Nullable String gender, @Nullable String sector, @Nullable String status) {
        Optional<Term> term = member.getTerm();
        Optional<TermExtension> extension = term.flatMap(Term::getExtension);
        return new MembershipExtension(
                unlessKnown(member.getCoChairRole()),
                gender,
                sector,
                status,
                term.map(Term::getNumber).map(PopoloWriter::orNull).orElse(null),
                extension
                        .flatMap(unused -> term)
                        .flatMap(Term::getEnd)
                        .map(LocalDate::toString)
                        .orElse(null),
                extension.map(TermExtension::getReason).orElse(null),
                null);
    }

    private void add(SubcommitteeMembers subcommittee) {
        String id = PopoloIds.subcommittee(subcommittee.getSubcommittee());
        organizations.add(new Organization(
                id, subcommittee.getSubcommittee().getLabel(), "subcommittee", PopoloIds.COMMITTEE, null, null, null));
        for (String name : subcommittee.getNames()) {
            memberships.add(new Membership(
                    membershipId(),
                    null,
                    governments.get(name),
                    personIds.get(name),
                    id,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
    }

    private String membershipId() {
        return "membership/" + (memberships.size() + 1);
    }

    private String area(Region region) {
        String id = PopoloIds.region(region);
        regions.putIfAbsent(region, new Area(id, region.getLabel(), null, PopoloIds.REGION, null));
        return id;
    }

    /** One area for each country, and another if it has another name or region elsewhere. */
    private String area(Country country) {
        Area known = countries.get(country);
        if (known != null) {
            return String.valueOf(known.id());
        }
        String code = country.getCode().toString();
        long others = countries.keySet().stream()
                .filter(other -> other.getCode().equals(country.getCode()))
                .count();
        String id = "country/" + code.toLowerCase(Locale.ROOT) + (others == 0 ? "" : "/" + (others + 1));
        countries.put(
                country,
                new Area(
                        id,
                        country.getName(),
                        code,
                        PopoloIds.COUNTRY,
                        country.getRegion().map(this::area).orElse(null)));
        return id;
    }

    /** The words of an observation; none if it is unknown. */
    private static <T> @Nullable String words(Observation<T> observation, Function<T, String> words) {
        if (observation.isUnknown()) {
            return null;
        }
        return observation.isKnown() ? words.apply(observation.getValue()) : observation.toString();
    }

    /** The words of an observation without value; none if it is unknown. */
    private static @Nullable String unlessKnown(Observation<?> observation) {
        return observation.isNotAssessed() ? observation.toString() : null;
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
