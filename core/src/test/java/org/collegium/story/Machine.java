package org.collegium.story;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.words.Answer;
import org.junit.jupiter.params.provider.Arguments;

/**
 * States and the acts that lead from one to another, held against a table: a column a state, a row an act, and in each
 * cell the next state, the key of the refusal, or {@value #NO_ACT} where the type of the state lacks the act.
 *
 * @param types the types of the states
 * @param ends what else an act hands on
 * @param given what acts are called with, by type
 * @param naming how the table names what an act leads to
 */
public record Machine(
        Set<Class<?>> types, Set<Class<?>> ends, Map<Class<?>, Object> given, Function<Object, String> naming) {

    private static final String NO_ACT = "-";

    /** A machine of one type a state. */
    public static Machine of(Class<?> sealed, Map<Class<?>, Object> given) {
        return new Machine(
                Set.of(sealed.getPermittedSubclasses()),
                Set.of(),
                given,
                value -> value.getClass().getSimpleName());
    }

    /** This machine, some act of which hands on something that is no state. */
    public Machine leadingTo(Class<?> end) {
        return new Machine(types, Set.of(end), given, naming);
    }

    /** The cells of a table: state, act and what comes of it. */
    public static Stream<Arguments> cells(String table) {
        List<List<String>> rows = rows(table);
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(i -> arguments(rows.get(0).get(i), row.get(0), row.get(i))));
    }

    /** The acts that a table has. */
    public static SortedSet<String> actsOf(String table) {
        return rows(table).stream().skip(1).map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    /** The types of some states. */
    public static Set<Class<?>> typesOf(Collection<?> states) {
        return states.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    /** The acts of the types of some states: public methods that hand on a result, or an answer that may hold one. */
    public SortedSet<String> acts(Collection<?> states) {
        return states.stream()
                .flatMap(state -> methods(state.getClass()).map(Method::getName))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What comes of an act, tried on a state. */
    public String attempt(Object state, String act) {
        SortedSet<String> outcomes = methods(state.getClass())
                .filter(method -> method.getName().equals(act))
                .map(method -> outcome(call(method, state)))
                .collect(Collectors.toCollection(TreeSet::new));
        return outcomes.isEmpty() ? NO_ACT : String.join(" or ", outcomes);
    }

    private Stream<Method> methods(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !isFact(method) && leadsOn(method.getGenericReturnType()));
    }

    /** Whether a method only tells what a record holds, or what its type tells of every state. */
    private static boolean isFact(Method method) {
        Class<?> state = method.getDeclaringClass();
        Stream<String> held = Arrays.stream(state.getRecordComponents()).map(RecordComponent::getName);
        Stream<String> told = Arrays.stream(state.getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(Method::getName);
        return method.getParameterCount() == 0 && Stream.concat(held, told).anyMatch(method.getName()::equals);
    }

    private boolean leadsOn(Type type) {
        if (type instanceof ParameterizedType answer) {
            return answer.getRawType().equals(Answer.class) && leadsOn(answer.getActualTypeArguments()[0]);
        }
        return types.contains(type) || ends.contains(type);
    }

    private Object call(Method method, Object state) {
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(this::given).toArray();
        try {
            method.setAccessible(true);
            return method.invoke(state, arguments);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(method + " on " + state, broken);
        }
    }

    private Object given(Class<?> type) {
        if (!given.containsKey(type)) {
            throw new AssertionError("Nothing is given for a " + type.getName());
        }
        return given.get(type);
    }

    private String outcome(Object result) {
        if (result instanceof Answer.Refused<?> no) {
            Spoken.refusal(no);
            return no.why().reason().key();
        }
        return naming.apply(result instanceof Answer.Granted<?> yes ? yes.value() : result);
    }
}
