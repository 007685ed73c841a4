package io.github.ogprules.io.popolo;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.popolo.ObservedText.Said;
import io.github.ogprules.io.popolo.PopoloDocument.Area;
import io.github.ogprules.io.popolo.PopoloDocument.CommitteeExtension;
import io.github.ogprules.io.popolo.PopoloDocument.Link;
import io.github.ogprules.io.popolo.PopoloDocument.Membership;
import io.github.ogprules.io.popolo.PopoloDocument.MembershipExtension;
import io.github.ogprules.io.popolo.PopoloDocument.Organization;
import io.github.ogprules.io.popolo.PopoloDocument.Person;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.io.text.NamesOfNobody;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.model.committee.TermExtension;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one document into a committee. */
final class PopoloReader {

    private static final String UNKNOWN_REASON = Observation.unknown().toString();

    private static final MembershipExtension NOTHING_MORE =
            new MembershipExtension(null, null, null, null, null, null, null, null);

    private final PopoloFailures failures = new PopoloFailures();
    private final ObservedText observed = new ObservedText(failures);
    private final PopoloParts parts;
    private final PostTexts posts;
    private final UnreadFields unread;
    private final OrganisationsOfPersons organisations;
    private final Map<CommitteeMember, String> placesOfMembers = new HashMap<>();
    /** The names of the members, by the id of their organization. */
    private final Map<@Nullable String, String> governmentNames = new HashMap<>();
    /** Whether a month in place of a day was reported. */
    private boolean toldOfMonth;

    PopoloReader(PopoloDocument document) {
        parts = new PopoloParts(document, failures);
        posts = new PostTexts(parts, failures);
        unread = new UnreadFields(parts, failures);
        organisations = new OrganisationsOfPersons(parts, failures);
        parts.memberships().forEach(this::reportBoth);
    }

    private void reportBoth(Membership membership) {
        if (membership.personId() != null && membership.member() != null) {
            failures.add(
                    parts.pointer(membership) + "/member",
                    FailureReason.CONTRADICTION,
                    membership.member().id(),
                    "not read: the membership is of a person already");
        }
    }

    /** What could not be read. */
    List<Failure> failures() {
        return failures.all();
    }

    Optional<SteeringCommittee> read() {
        List<Organization> committees = parts.organizations().stream()
                .filter(organization ->
                        organization.ogp() != null && organization.ogp().date() != null)
                .toList();
        if (committees.size() != 1) {
            failures.add(
                    "/organizations",
                    committees.isEmpty() ? FailureReason.MISSING : FailureReason.CONTRADICTION,
                    null,
                    "expected one organization that is a committee, with a date in its field ogp, not "
                            + committees.size());
            return Optional.empty();
        }
        Organization organization = committees.get(0);
        CommitteeExtension extension = Objects.requireNonNull(organization.ogp());
        String date = extension.date();
        if (date != null && PopoloText.isMarker(date)) {
            failures.add(
                    parts.pointer(organization) + "/ogp/date",
                    FailureReason.MISSING,
                    date,
                    "committee not read: expected its date, such as 2014-10-01");
        }
        return firstDay(parts.pointer(organization) + "/ogp/date", date)
                .map(day -> committee(organization, extension, day));
    }

    private SteeringCommittee committee(Organization organization, CommitteeExtension extension, LocalDate date) {
        String pointer = parts.pointer(organization) + "/ogp/";
        failures.addOthers(parts.pointer(organization) + "/ogp", extension);
        GrowingCommittee committee = new GrowingCommittee(date, citations(organization, extension));
        Optional.ofNullable(extension.vacantGovernmentSeats())
                .ifPresent(seats -> report(
                        pointer + "vacant_government_seats",
                        committee.add(builder -> builder.vacantGovernmentSeats(seats))));
        Optional.ofNullable(extension.vacantCivilSocietySeats())
                .ifPresent(seats -> report(
                        pointer + "vacant_civil_society_seats",
                        committee.add(builder -> builder.vacantCivilSocietySeats(seats))));
        List<Membership> own = new ArrayList<>();
        Map<Membership, Organization> ofSubcommittees = new LinkedHashMap<>();
        for (Membership membership : parts.memberships()) {
            Organization in = parts.organization(pointer(membership) + "/organization_id", membership.organizationId());
            if (organization.equals(in)) {
                own.add(membership);
            } else if (in != null) {
                ofSubcommittees.put(membership, in);
            }
        }
        addMembers(own, committee, date);
        addSubcommittees(organization, committee);
        parts.memberships().stream()
                .filter(ofSubcommittees::containsKey)
                .forEach(membership -> addToSubcommittee(
                        membership, Objects.requireNonNull(ofSubcommittees.get(membership)), committee));
        unread.ofParts(organization);
        new PartsWithoutMembership(parts, failures).report(organization);
        SteeringCommittee read = committee.committee();
        read.findUnclearGenders().stream()
                .findFirst()
                .ifPresent(member -> failures.add(
                        Objects.requireNonNull(placesOfMembers.get(member)),
                        FailureReason.AMBIGUOUS,
                        member.getGender().getValue(),
                        Doubts.UNCLEAR_GENDER));
        return read;
    }

    private void addMembers(List<Membership> memberships, GrowingCommittee committee, LocalDate date) {
        Set<String> governments = memberships.stream()
                .filter(membership -> parts.personId(membership) == null)
                .flatMap(membership -> Stream.ofNullable(memberId(membership)))
                .collect(Collectors.toCollection(HashSet::new));
        List<Membership> held = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (Membership membership : memberships) {
            Optional<Organization> government = governmentOfPerson(membership, governments);
            if (government.isEmpty()) {
                held.add(membership);
            }
            if (government.isEmpty() || isNewSeat(membership, government.get(), governments, date)) {
                seat(membership, government).ifPresentOrElse(seats::add, committee::forgetVacantSeats);
            }
        }
        MembersInForce inForce = new MembersInForce(failures, date);
        for (Seat seat : inForce.of(seats)) {
            if (report(seat.pointer(), seat.addTo(committee))) {
                inForce.report(seat);
                placesOfMembers.put(seat.member(), seat.pointer());
                Optional.ofNullable(seat.government())
                        .ifPresent(id -> governmentNames.put(id, seat.member().getName()));
            } else {
                committee.forgetVacantSeats();
            }
        }
        posts.report(held);
    }

    /** The government that a person stands for, which is then the member. */
    private Optional<Organization> governmentOfPerson(Membership membership, Set<String> members) {
        return parts.personId(membership) == null
                ? Optional.empty()
                : parts.findOrganization(membership.onBehalfOfId())
                        .filter(organisation -> PopoloText.constituency(organisation.classification())
                                .map(Constituency.GOVERNMENT::equals)
                                .orElse(members.contains(organisation.id())));
    }

    /** Reports a person who stands for a government; true if that has a seat on a day and no other membership. */
    private boolean isNewSeat(Membership membership, Organization government, Set<String> members, LocalDate day) {
        boolean isOver = term(pointer(membership), membership, more(membership))
                .filter(term -> term.covers(day).equals(Observation.known(false)))
                .isPresent();
        boolean isNew = !isOver && members.add(String.valueOf(government.id()));
        failures.add(
                pointer(membership) + "/on_behalf_of_id",
                FailureReason.CONTRADICTION,
                government.name(),
                (isNew ? "read as a seat of this government, and nothing more: " : "not read: ")
                        + "who stands for a government is no member from civil society"
                        + (isNew
                                ? ""
                                : isOver
                                        ? ", and the term is not in force on the day of the committee, " + day
                                        : ", and this one is a member itself"));
        return isNew;
    }

    private Optional<Seat> seat(Membership membership, Optional<Organization> governmentOfPerson) {
        String pointer = pointer(membership);
        if (governmentOfPerson.isPresent()) {
            Organization government = governmentOfPerson.get();
            return valid(
                            pointer,
                            country(pointer + "/on_behalf_of_id", government)
                                    .map(country -> GovernmentMember.builder()
                                            .country(country)
                                            .build()))
                    .map(member -> new Seat(pointer, membership, member, government.id()));
        }
        String personId = parts.personId(membership);
        if (personId != null) {
            Person person = parts.person(pointer + "/person_id", personId);
            return Optional.ofNullable(person)
                    .flatMap(found -> valid(pointer, person(pointer, membership, found)))
                    .map(member -> new Seat(pointer, membership, member, null));
        }
        Organization government = parts.organization(pointer + "/member/id", memberId(membership));
        return Optional.ofNullable(government)
                .flatMap(found -> valid(pointer, government(pointer, membership, found)))
                .map(member -> new Seat(pointer, membership, member, memberId(membership)));
    }

    /** Reports why something has no place in the committee, if so; true if it has one. */
    private boolean report(String pointer, Optional<String> problem) {
        problem.ifPresent(why -> failures.add(pointer, FailureReason.CONTRADICTION, null, "not read: " + why));
        return problem.isEmpty();
    }

    private String pointer(PopoloPart part) {
        return parts.pointer(part);
    }

    private <M> Optional<M> valid(String pointer, Optional<M> member) {
        List<Failure> constraints =
                member.map(OgpValidator.standard()::validate).orElse(List.of());
        constraints.forEach(failure -> failures.add(
                pointer, failure.getReason(), failure.getFound().orElse(null), "not read: " + failure.getProblem()));
        return constraints.isEmpty() ? member : Optional.empty();
    }

    private void addSubcommittees(Organization organization, GrowingCommittee committee) {
        for (Organization part : parts.organizations()) {
            if (part.parentId() != null && part.parentId().equals(organization.id())) {
                failures.parse(pointer(part) + "/name", part.name(), text -> CodeList.parse(Subcommittee.class, text))
                        .ifPresent(found -> report(pointer(part), committee.add(found)));
            }
        }
    }

    private static @Nullable String memberName(Membership membership) {
        return membership.member() == null ? null : membership.member().name();
    }

    private static @Nullable String memberId(Membership membership) {
        return membership.member() == null ? null : membership.member().id();
    }

    private Optional<GovernmentMember> government(String pointer, Membership membership, Organization government) {
        unread.ofGovernment(membership);
        if (PopoloText.constituency(government.classification())
                .filter(Constituency.CIVIL_SOCIETY::equals)
                .isPresent()) {
            failures.add(
                    pointer(government) + "/classification",
                    FailureReason.CONTRADICTION,
                    government.classification(),
                    "not read: an organization that is a member itself is a government");
        }
        Optional<Country> country = country(pointer + "/member/id", government)
                .filter(found -> isNamedSo(pointer + "/member/name", memberName(membership), found));
        if (country.isEmpty()) {
            return Optional.empty();
        }
        MembershipExtension more = more(membership);
        Optional<Region> region = region(pointer + "/area_id", membership.areaId());
        Doubts.ofRegion(country.get(), region)
                .ifPresent(told ->
                        failures.add(pointer + "/area_id", FailureReason.CONTRADICTION, membership.areaId(), told));
        return Optional.of(GovernmentMember.builder()
                .country(country.get())
                .electoralRegion(region)
                .term(term(pointer, membership, more))
                .coChairRole(role(pointer, membership, more))
                .status(observed.read(
                        pointer + "/ogp/status", more.status(), text -> CodeList.parse(MembershipStatus.class, text)))
                .build());
    }

    private Optional<Country> country(String pointer, Organization government) {
        return country(pointer, government.name(), parts.area(pointer, government.areaId()))
                .filter(found -> isNamedSo(pointer(government) + "/name", government.name(), found));
    }

    private Optional<CivilSocietyMember> person(String pointer, Membership membership, Person person) {
        Organization organisation = parts.organization(pointer + "/on_behalf_of_id", membership.onBehalfOfId());
        if (organisation == null) {
            return Optional.empty();
        }
        if (person.name() == null || organisation.name() == null) {
            failures.add(
                    pointer,
                    FailureReason.MISSING,
                    null,
                    "membership not read: expected names of the person and the organisation");
            return Optional.empty();
        }
        reportOtherName(pointer, membership, person);
        if (NamesOfNobody.isVacant(person.name()) || NamesOfNobody.isToCome(person.name())) {
            failures.add(pointer(person) + "/name", FailureReason.NOT_A_RECORD, person.name(), NamesOfNobody.PROBLEM);
        }
        unread.ofCivilSociety(membership);
        MembershipExtension more = more(membership);
        Area area = parts.area(pointer + "/area_id", membership.areaId());
        organisations.report(pointer, organisation, area);
        return Optional.of(CivilSocietyMember.builder()
                .name(person.name())
                .organisation(organisation.name())
                .gender(gender(List.of(
                        new Said(pointer(person) + "/gender", person.gender(), "the gender of the person"),
                        new Said(pointer + "/ogp/gender", more.gender(), "the gender in ogp"))))
                .sector(observed.read(pointer + "/ogp/sector", more.sector(), PopoloText::words))
                .country(area == null ? Optional.empty() : country(pointer + "/area_id", area.name(), area))
                .term(term(pointer, membership, more))
                .coChairRole(role(pointer, membership, more))
                .build());
    }

    private Observation<String> gender(List<Said> said) {
        for (Said text : said) {
            Optional.ofNullable(text.text())
                    .flatMap(Doubts::ofGender)
                    .ifPresent(doubt -> failures.add(text.pointer(), FailureReason.AMBIGUOUS, text.text(), doubt));
        }
        return observed.read(said, PopoloText::words);
    }

    private @Nullable String nameOfPerson(String pointer, Membership membership, Person person) {
        reportOtherName(pointer, membership, person);
        return person.name();
    }

    /** A member has an id and may have a name beside it. */
    private void reportOtherName(String pointer, Membership membership, Person person) {
        String name = memberName(membership);
        if (membership.personId() == null && name != null && !name.equals(person.name())) {
            failures.add(
                    pointer + "/member/name",
                    FailureReason.CONTRADICTION,
                    name,
                    "not read: the name of the person with this id is '" + person.name() + "'");
        }
    }

    private void addToSubcommittee(Membership membership, Organization organization, GrowingCommittee committee) {
        String pointer = pointer(membership);
        Optional<Subcommittee> subcommittee = failures.parse(
                pointer + "/organization_id", organization.name(), text -> CodeList.parse(Subcommittee.class, text));
        String personId = parts.personId(membership);
        String name = personId != null
                ? name(
                        parts.person(pointer + "/person_id", personId),
                        person -> nameOfPerson(pointer, membership, person))
                : name(
                        parts.organization(pointer + "/member/id", memberId(membership)),
                        government -> governmentName(pointer, membership, government));
        if (subcommittee.isPresent() && name != null) {
            unread.ofSubcommittee(
                    membership,
                    parts.findPost(membership).flatMap(posts::coChairRole).orElse(null));
            report(pointer, committee.add(subcommittee.get(), name));
        }
    }

    /** The name of a government as a member of the committee, unless it stands beside that of another country. */
    private @Nullable String governmentName(String pointer, Membership membership, Organization government) {
        String name = governmentNames.getOrDefault(government.id(), government.name());
        Optional<CountryCode> code = Optional.ofNullable(name).flatMap(CountryCode::findByName);
        return code.isEmpty() || isNamedSo(pointer + "/member/name", memberName(membership), code.get()) ? name : null;
    }

    private static <T> @Nullable String name(@Nullable T named, Function<T, @Nullable String> name) {
        return named == null ? null : name.apply(named);
    }

    /** The country of an area, or else of a name. */
    private Optional<Country> country(String pointer, @Nullable String name, @Nullable Area area) {
        Optional<Country> country = area != null && area.identifier() != null && isCode(area.identifier())
                ? coded(area.identifier(), area.name() == null ? name : area.name(), pointer(area) + "/identifier")
                : named(pointer, area == null ? null : area.name(), name);
        return country.map(found -> found.withRegion(
                area == null ? Optional.empty() : region(pointer(area) + "/parent_id", area.parentId())));
    }

    /** Whether an identifier must be a code; two letters that are a marker too may be one, which the name then tells. */
    private static boolean isCode(String identifier) {
        return !PopoloText.isMarker(identifier) || identifier.length() == 2;
    }

    private Optional<Country> coded(String identifier, @Nullable String name, String pointer) {
        Optional<CountryCode> code = failures.parse(pointer, identifier, CountryCode::parse);
        if (name == null) {
            return code.flatMap(unused -> failures.parse(pointer, identifier, Country::parse));
        }
        try {
            return code.map(unused -> Country.of(identifier, name));
        } catch (IllegalArgumentException e) {
            failures.add(pointer, FailureReason.CONTRADICTION, identifier, "not read: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The country of the name of an area, or else of another name. */
    private Optional<Country> named(String pointer, @Nullable String area, @Nullable String name) {
        String named =
                area != null && (name == null || CountryCode.findByName(area).isPresent()) ? area : name;
        if (named == null) {
            failures.add(
                    pointer,
                    FailureReason.MISSING,
                    null,
                    "not read: expected a country, by its English name or the code of its area");
            return Optional.empty();
        }
        Optional<Country> country = failures.parse(pointer, named, Country::parse);
        country.flatMap(Doubts::ofSharedName)
                .ifPresent(told -> failures.add(pointer, FailureReason.AMBIGUOUS, named, told));
        return country;
    }

    /** Whether the name of a government is not known as that of another country. */
    private boolean isNamedSo(String pointer, @Nullable String name, Country country) {
        return isNamedSo(pointer, name, country.getCode());
    }

    private boolean isNamedSo(String pointer, @Nullable String name, CountryCode country) {
        Optional<CountryCode> known =
                Optional.ofNullable(name).flatMap(CountryCode::findByName).filter(code -> !code.equals(country));
        known.ifPresent(code -> failures.add(
                pointer,
                FailureReason.CONTRADICTION,
                name,
                "not read: the name is that of " + code + ": expected a name of " + country));
        return known.isEmpty();
    }

    private Optional<Region> region(String pointer, @Nullable String id) {
        Area area = parts.area(pointer, id);
        return area == null
                ? Optional.empty()
                : failures.parse(pointer, area.name(), text -> CodeList.parse(Region.class, text));
    }

    /** The term, as far as it is known: no date is dropped because another cannot be read. */
    private Optional<Term> term(String pointer, Membership membership, MembershipExtension more) {
        Term.Builder term = Term.builder();
        Optional<LocalDate> start = firstDay(pointer + "/start_date", membership.startDate());
        term.start(start);
        Optional<Integer> number = Optional.ofNullable(more.termNumber())
                .flatMap(printed ->
                        failures.parse(pointer + "/ogp/term_number", printed.toString(), PopoloReader::termNumber));
        number.ifPresent(term::number);
        Optional<LocalDate> last = lastDay(pointer + "/end_date", membership.endDate());
        Optional<LocalDate> regular = lastDay(pointer + "/ogp/regular_end_date", more.regularEndDate());
        Optional<TermExtension> extension = extension(pointer, last, regular, more.extensionReason());
        Optional<LocalDate> end = regular.isPresent() || extension.isPresent() ? regular : last;
        if (Stream.of(start, number, end, extension).allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(term.end(end).extension(extension).build());
        } catch (IllegalArgumentException e) {
            failures.add(pointer, FailureReason.CONTRADICTION, null, "term not read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static int termNumber(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("expected 1 or more");
        }
        return number;
    }

    /** An extension, of which something is said if there is a reason or if the term ends on another day than it regularly does. */
    private Optional<TermExtension> extension(
            String pointer, Optional<LocalDate> until, Optional<LocalDate> regular, @Nullable String reason) {
        boolean hasReason = reason != null && !reason.isEmpty() && !PopoloText.isMarker(reason);
        if (!hasReason && (regular.isEmpty() || regular.equals(until))) {
            return Optional.empty();
        }
        if (until.isEmpty()) {
            failures.add(
                    pointer + "/end_date",
                    FailureReason.MISSING,
                    null,
                    "extension of the term not read: expected its last day" + (hasReason ? "" : " and why"));
        } else if (!hasReason) {
            failures.add(
                    pointer + "/ogp/extension_reason",
                    FailureReason.MISSING,
                    reason,
                    "extension of the term read as one for a reason that is " + UNKNOWN_REASON + ": expected why");
        }
        return until.map(last -> TermExtension.of(last, hasReason ? String.valueOf(reason) : UNKNOWN_REASON));
    }

    private Optional<LocalDate> firstDay(String pointer, @Nullable String text) {
        return day(pointer, text, PartialDate::first);
    }

    private Optional<LocalDate> lastDay(String pointer, @Nullable String text) {
        return day(pointer, text, PartialDate::last);
    }

    /** A day of a date; where the date is a whole year, or the first month of the document, it is reported which. */
    private Optional<LocalDate> day(String pointer, @Nullable String text, Function<PartialDate, LocalDate> which) {
        if (text == null || PopoloText.isMarker(text)) {
            return Optional.empty();
        }
        Optional<PartialDate> date = failures.parse(pointer, text, PartialDate::parse);
        date.filter(read -> !read.isDay()).ifPresent(read -> {
            if (read.isYear()) {
                failures.add(
                        pointer,
                        FailureReason.AMBIGUOUS,
                        text,
                        "read as " + which.apply(read) + ": expected a month or day, such as 2014-10 or 2014-10-01");
            } else if (!toldOfMonth) {
                toldOfMonth = true;
                failures.add(
                        pointer,
                        FailureReason.AMBIGUOUS,
                        text,
                        "read as " + which.apply(read)
                                + ", as each month here is as its first day where a term starts and its"
                                + " last where it ends: expected a day, such as 2014-10-01");
            }
        });
        Optional<LocalDate> day = date.map(which);
        day.flatMap(found -> Doubts.ofYear(found.getYear()))
                .ifPresent(told -> failures.add(pointer, FailureReason.INVALID_VALUE, text, told));
        return day;
    }

    private Observation<CoChairRole> role(String pointer, Membership membership, MembershipExtension more) {
        List<Said> texts = new ArrayList<>();
        texts.add(new Said(pointer + "/role", membership.role(), "the role of the membership"));
        texts.add(new Said(pointer + "/ogp/co_chair_role", more.coChairRole(), "the co-chair role in ogp"));
        parts.findPost(membership)
                .flatMap(posts::coChairRole)
                .ifPresent(text -> texts.add(new Said(pointer + "/post_id", text, "the role of the post")));
        return observed.read(
                texts,
                text -> text.equals(PopoloIds.MEMBER) ? CoChairRole.NONE : CodeList.parse(CoChairRole.class, text));
    }

    private List<Citation> citations(Organization organization, CommitteeExtension extension) {
        String pointer = pointer(organization);
        List<Citation> citations = new ArrayList<>();
        if (extension.citations() != null) {
            for (int place = 0; place < extension.citations().size(); place++) {
                valid(
                                pointer + "/ogp/citations/" + place,
                                Optional.of(extension.citations().get(place)))
                        .ifPresent(citations::add);
            }
            new ContradictingSources(failures).report(pointer, orNone(organization.sources()), extension.citations());
            return citations;
        }
        List<Link> sources = orNone(organization.sources());
        for (int place = 0; place < sources.size(); place++) {
            Link link = sources.get(place);
            String here = pointer + "/sources/" + place;
            failures.addOthers(here, link);
            failures.parse(here + "/url", link.url(), PopoloReader::address)
                    .map(url -> citation(url, link.note()))
                    .flatMap(citation -> valid(here, Optional.of(citation)))
                    .ifPresent(citations::add);
        }
        return citations;
    }

    private static URI address(String text) {
        try {
            return URI.create(PopoloText.words(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("expected an address such as https://example.org/page", e);
        }
    }

    private static Citation citation(URI url, @Nullable String note) {
        return Citation.builder()
                .title(note == null || note.isEmpty() || PopoloText.isMarker(note) ? url.toString() : note)
                .publisher(url.getHost() == null ? url.toString() : url.getHost())
                .url(url)
                .build();
    }

    private static MembershipExtension more(Membership membership) {
        return membership.ogp() == null ? NOTHING_MORE : membership.ogp();
    }

    private static <T> List<T> orNone(@Nullable List<T> parts) {
        return parts == null ? List.of() : parts;
    }
}
