package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to ask first, and what then, so that a verdict is certain after the fewest questions on average.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the verdicts of the rule
 */
public final class QuestionPlan<V extends CodeList> {

    private final Optional<V> verdict;
    private final Optional<String> question;
    private final Map<String, QuestionPlan<V>> answers;
    private final long questions;
    private final long weight;

    private QuestionPlan(
            Optional<V> verdict,
            Optional<String> question,
            Map<String, QuestionPlan<V>> answers,
            long questions,
            long weight) {
        this.verdict = verdict;
        this.question = question;
        this.answers = answers;
        this.questions = questions;
        this.weight = weight;
    }

    static <V extends CodeList> QuestionPlan<V> certain(V verdict, long weight) {
        return new QuestionPlan<>(Optional.of(verdict), Optional.empty(), Map.of(), 0, weight);
    }

    static <V extends CodeList> QuestionPlan<V> ask(String question, Map<String, QuestionPlan<V>> answers) {
        long weight = 0;
        long questions = 0;
        for (QuestionPlan<V> plan : answers.values()) {
            weight = Math.addExact(weight, plan.weight);
            questions = Math.addExact(questions, Math.addExact(plan.weight, plan.questions));
        }
        return new QuestionPlan<>(
                Optional.empty(),
                Optional.of(question),
                Collections.unmodifiableMap(new LinkedHashMap<>(answers)),
                questions,
                weight);
    }

    /** {@return the verdict, if it is certain and nothing has to be asked, or empty if there is something to ask} */
    public Optional<V> getVerdict() {
        return verdict;
    }

    /** {@return what to ask first, in words, or empty if the verdict is certain} */
    public Optional<String> getQuestion() {
        return question;
    }

    /** {@return what can be answered, in words; none if the verdict is certain} */
    public List<String> getAnswers() {
        return List.copyOf(answers.keySet());
    }

    /**
     * What to do after an answer.
     *
     * @param answer one of {@link #getAnswers()}
     * @return the rest of the plan
     * @throws IllegalArgumentException if that is no answer
     */
    public QuestionPlan<V> after(String answer) {
        QuestionPlan<V> plan = answers.get(answer);
        if (plan == null) {
            throw new IllegalArgumentException("answer '" + answer + "': expected one of " + answers.keySet());
        }
        return plan;
    }

    /**
     * {@return how many questions are needed on average: 0 or more; exact, and 0 where the prior says that it never comes to this}
     */
    public Fraction getExpectedQuestions() {
        return weight == 0 ? Fraction.of(0, 1) : Fraction.of(questions, weight);
    }

    /** {@return the plan in words, such as {@code Asset disclosure, law (questions on average: 7/4)}, or the verdict} */
    @Override
    public String toString() {
        return verdict.map(CodeList::getLabel)
                .orElseGet(() -> question.orElseThrow() + " (questions on average: " + getExpectedQuestions() + ")");
    }

    long questions() {
        return questions;
    }
}
