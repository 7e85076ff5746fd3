<%@ tag pageEncoding="UTF-8" description="What happened to an account, when, and where it came from." %>
<%@ attribute name="event" required="true" type="java.lang.Object" %>
<%@ attribute name="audited" type="java.lang.Boolean" description="whether an administrator looks at it: then also where the one was who did it" %>
<%@ attribute name="zone" required="true" type="java.time.ZoneId" description="in which the time is told" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="kind" value="${event.kind}"/>
<c:set var="role" value="${event.detail('role')}"/>
<c:set var="entry" value="${event.detail('entry')}"/>
<c:set var="number" value="${event.detail('circle')}${event.detail('feed')}${event.detail('invitation')}${event.detail('token')}"/>
<c:set var="mode" value="${event.detail('mode')}"/>
<c:set var="feeds" value="${event.detail('feeds')}"/>
<c:set var="names" value="${event.detail('names')}"/>
<c:set var="passkey" value="${event.detail('method') eq 'passkey'}"/>
<c:choose>
  <c:when test="${passkey and kind eq 'sign_in_failed'}"><span><fmt:message key="event.sign_in_failed.passkey"/></span></c:when>
  <c:otherwise><span><fmt:message key="event.${kind}"/></span></c:otherwise>
</c:choose>
<p class="byline"><t:time moment="${event.happenedAt.atZone(zone)}" exact="true"/></p>
<c:if test="${not empty role}">
  <c:set var="called"><fmt:message key="role.${role}"/></c:set>
  <p class="hint">${messages.html('event.of.role', called)}</p>
</c:if>
<c:if test="${passkey}"><p class="hint"><fmt:message key="event.of.passkey"/></p></c:if>
<c:if test="${not empty mode}">
  <c:set var="called"><fmt:message key="rule.mode.${mode}"/></c:set>
  <p class="hint">${messages.html('event.of.mode', called)}</p>
</c:if>
<c:if test="${not empty entry}"><p class="hint">${messages.html('event.of.entry', entry)}</p></c:if>
<c:if test="${not empty number}"><p class="hint">${messages.html('event.of.number', number)}</p></c:if>
<c:if test="${not empty feeds}"><p class="hint">${messages.html('event.of.feeds', feeds)}</p></c:if>
<c:if test="${not empty names}">
  <p class="hint">${messages.html('event.of.before', fn:substringBefore(names, ','))}</p>
  <p class="hint">${messages.html('event.of.after', fn:substringAfter(names, ','))}</p>
</c:if>
<c:set var="percent" value="${event.detail('percent')}"/>
<c:if test="${not empty percent}"><p class="hint">${messages.html('event.of.percent', percent)}</p></c:if>
<c:if test="${event.detail('method') eq 'openid'}"><p class="hint"><fmt:message key="event.of.openid"/></p></c:if>
<c:if test="${not empty event.reason}"><p class="hint">${messages.html('event.of.reason', event.reason)}</p></c:if>
<%-- where somebody else was is not for the owner of the account to know --%>
<c:if test="${(audited or event.actor().isEmpty()) and (not empty event.network or not empty event.browser)}">
  <p class="hint"><bdi><c:out value="${event.network}"/></bdi> <bdi><c:out value="${event.browser}"/></bdi></p>
</c:if>
