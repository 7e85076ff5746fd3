<%@ tag pageEncoding="UTF-8" description="When something was written, and by whom." %>
<%@ attribute name="moment" required="true" type="java.time.temporal.Temporal" %>
<%@ attribute name="author" type="java.lang.Object" description="who wrote it, where that is to be said" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<p class="byline" lang="${messages.language}">
  <time datetime="${messages.datetime(moment)}"><c:out value="${messages.time(moment)}"/></time>
  <c:if test="${not empty author}"><span>${messages.link('entry.by', author.username, links.to('AuthorController#show', author.username))}</span></c:if>
</p>
