package journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several requests at the same moment. */
public final class AtOnce {

    private AtOnce() {
    }

    /** Lets so many begin together, each with its number, and gives their answers in that order. */
    public static List<Answer> each(int many, IntFunction<Answer> request) {
        var start = new CountDownLatch(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            var answers = IntStream.range(0, many).mapToObj(number -> CompletableFuture.supplyAsync(() -> {
                await(start);
                return request.apply(number);
            }, threads)).toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CountDownLatch start) {
        try {
            start.countDown();
            start.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
