<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="state" value="${job.state.name()}"/>
<c:set var="told" value="${job.state.name().toLowerCase()}"/>
<c:set var="format" value="${job.format}"/>
<t:page title="import.title" named="${job.fileName}">
  <p role="status"><fmt:message key="import.state.${told}"/><c:if test="${job.state.busy and job.done gt 0}"> <c:out value="${messages.text('import.progress', job.done)}"/></c:if></p>
  <c:choose>
    <c:when test="${state eq 'REFUSED'}">
      <c:choose>
        <c:when test="${empty job.fault}"><p class="note" role="note"><fmt:message key="import.refused.unknown"/></p></c:when>
        <c:otherwise>
          <p class="note" role="note"><c:out value="${messages.text(job.faultLine gt 0 ? 'import.refused.line' : 'import.refused.file', job.faultFile, job.faultLine)}"/></p>
          <p><bdi lang="en"><c:out value="${job.fault}"/></bdi></p>
        </c:otherwise>
      </c:choose>
    </c:when>
    <c:when test="${state eq 'FULL'}">
      <p class="note" role="note"><fmt:message key="import.full"/></p>
    </c:when>
    <c:when test="${job.state.busy}">
      <p><fmt:message key="import.busy"/> <a href="${links.to('ImportController#show', job.id)}"><fmt:message key="import.again"/></a></p>
    </c:when>
  </c:choose>
  <c:if test="${state ne 'REFUSED' and not empty job.format}">
    <ul>
      <li><fmt:message key="import.format.${format}"/></li>
      <c:if test="${not empty job.firstAt}">
        <li><c:out value="${messages.text('import.dates', messages.date(job.firstAt.toLocalDate(), 'yMMMMd'), messages.date(job.lastAt.toLocalDate(), 'yMMMMd'))}"/></li>
      </c:if>
      <c:forEach var="kind" items="${['added', 'draft', 'updated', 'same', 'gone', 'public', 'day', 'dateless']}">
        <c:set var="text" value="import.kind.${kind}"/>
        <c:if test="${report.count(kind) gt 0}"><li><c:out value="${messages.text(text, report.count(kind))}"/></li></c:if>
      </c:forEach>
    </ul>
    <c:if test="${state eq 'LOOKED' and report.works() eq 0}"><p class="none"><fmt:message key="import.nothing"/></p></c:if>
    <c:if test="${not empty report.skipped() or not empty report.lost()}">
      <h2><fmt:message key="import.report"/></h2>
      <c:forEach var="reason" items="${report.skipped()}">
        <c:set var="text" value="import.skipped.${reason}"/>
        <t:places text="${messages.text(text, report.skips(reason))}" places="${report.placesOfSkips(reason)}"/>
      </c:forEach>
      <c:forEach var="part" items="${report.lost()}">
        <c:set var="text" value="import.lost.${part}"/>
        <t:places text="${messages.text(text, report.losses(part))}" places="${report.placesOfLosses(part)}"/>
      </c:forEach>
    </c:if>
  </c:if>
  <c:if test="${state eq 'LOOKED' and report.works() gt 0}">
    <form method="post" action="${links.to('ImportController#update', job.id)}" novalidate>
      <t:csrf/>
      <c:choose>
        <c:when test="${report.count('zoneless') + report.count('day') + report.count('dateless') gt 0 or not errors.isEmpty('zone')}">
          <t:select name="zone" label="entry.zone" value="${form.zone}" groups="${zones.with(form.zone)}" none="entry.zone.utc" hint="import.zone.hint"/>
        </c:when>
        <c:otherwise><input type="hidden" name="zone" value="<c:out value="${form.zone}"/>"></c:otherwise>
      </c:choose>
      <c:if test="${report.count('public') gt 0}">
        <t:check name="publicly" label="import.publicly" hint="import.publicly.hint" checked="${form.publicly}"/>
      </c:if>
      <button><fmt:message key="import.start"/></button>
    </form>
  </c:if>
  <c:if test="${state eq 'FULL'}">
    <form method="post" action="${links.to('ImportController#resume', job.id)}"><t:csrf/><button><fmt:message key="import.resume"/></button></form>
  </c:if>
  <c:if test="${job.state.undoable}">
    <h2><fmt:message key="import.undo"/></h2>
    <p><fmt:message key="import.undo.text"/> <t:time moment="${job.endsAt}" exact="true"/></p>
    <form method="post" action="${links.to('ImportController#reverse', job.id)}"><t:csrf/><button class="quiet"><fmt:message key="import.undo"/></button></form>
  </c:if>
  <c:if test="${not job.state.busy}">
    <form method="post" action="${links.to('ImportController#delete', job.id)}"><t:csrf/><button class="quiet"><fmt:message key="import.remove"/></button></form>
  </c:if>
  <p class="choices"><a class="button quiet" href="${links.to('ImportController#list')}"><fmt:message key="import.list"/></a></p>
</t:page>
