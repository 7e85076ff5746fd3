<%@ tag pageEncoding="UTF-8" description="By whom something was written, and when." %>
<%@ attribute name="moment" required="true" type="java.time.temporal.Temporal" %>
<%@ attribute name="author" type="java.lang.Object" description="who wrote it, where that is to be said" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<p class="byline" lang="${messages.language}">
  <c:choose>
    <c:when test="${author.former}"><span><fmt:message key="entry.former"/></span></c:when>
    <c:when test="${not empty author}"><span>${messages.link('entry.by', author.shownName, links.to('AuthorController#show', author.username))}<t:handle account="${author}"/></span></c:when>
  </c:choose>
  <t:time moment="${moment}"/>
</p>
