package io.github.ogprules.io.popolo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.ogprules.model.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Popolo document, as far as it concerns a committee; every part keeps the fields that it has beyond.
 *
 * @see <a href="https://www.popoloproject.com/specs/">The Popolo specification</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PopoloDocument(
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Person> persons,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Organization> organizations,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Area> areas,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Post> posts,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Membership> memberships,
        @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
        implements PopoloPart {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Person(
            @Nullable String id,
            @Nullable String name,
            @Nullable String gender,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(
            @Nullable String id,
            @Nullable String name,
            @Nullable String classification,
            @JsonProperty("parent_id") @Nullable String parentId,
            @JsonProperty("area_id") @Nullable String areaId,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Link> sources,
            @Nullable CommitteeExtension ogp,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Area(
            @Nullable String id,
            @Nullable String name,
            @Nullable String identifier,
            @Nullable String classification,
            @JsonProperty("parent_id") @Nullable String parentId,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Post(
            @Nullable String id,
            @Nullable String label,
            @Nullable String role,
            @JsonProperty("organization_id") @Nullable String organizationId,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Membership(
            @Nullable String id,
            @Nullable String role,
            @Nullable Member member,
            @JsonProperty("person_id") @Nullable String personId,
            @JsonProperty("organization_id") @Nullable String organizationId,
            @JsonProperty("post_id") @Nullable String postId,
            @JsonProperty("on_behalf_of_id") @Nullable String onBehalfOfId,
            @JsonProperty("area_id") @Nullable String areaId,
            @JsonProperty("start_date") @Nullable String startDate,
            @JsonProperty("end_date") @Nullable String endDate,
            @Nullable MembershipExtension ogp,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {}

    /** An organisation that is a member. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Member(
            @JsonProperty("@type") @Nullable String type,
            @Nullable String id,
            @Nullable String name,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Link(
            @Nullable String url,
            @Nullable String note,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {}

    /** What Popolo has no place for of a committee. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CommitteeExtension(
            @Nullable LocalDate date,

            @JsonProperty("vacant_government_seats") @Nullable
            Integer vacantGovernmentSeats,

            @JsonProperty("vacant_civil_society_seats") @Nullable
            Integer vacantCivilSocietySeats,

            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Citation> citations,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {}

    /**
     * What Popolo has no place for of a membership; what is unknown or stands elsewhere is left out. Observations are words, those of
     * the value or of the state.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MembershipExtension(
            @JsonProperty("co_chair_role") @Nullable String coChairRole,
            @Nullable String gender,
            @Nullable String sector,
            @Nullable String status,
            @JsonProperty("term_number") @Nullable Integer termNumber,
            @JsonProperty("regular_end_date") @Nullable String regularEndDate,
            @JsonProperty("extension_reason") @Nullable String extensionReason,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {

        boolean isEmpty() {
            return coChairRole == null && gender == null && sector == null && status == null && saysNothingOfTerm();
        }

        boolean saysNothingOfTerm() {
            return termNumber == null && saysNothingOfExtension();
        }

        boolean saysNothingOfExtension() {
            return regularEndDate == null && extensionReason == null;
        }
    }
}
