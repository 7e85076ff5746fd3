<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="error" value="error.${not empty reason ? reason : not empty kept ? 'resend' : status}"/>
<c:if test="${not messages.has(error.concat('.title'))}">
  <c:set var="error" value="error.other"/>
</c:if>
<t:page title="${error}.title">
  <c:if test="${empty kept}">
    <p class="status">${status}</p>
  </c:if>
  <p><fmt:message key="${error}.text"/></p>
  <c:if test="${not empty wait}">
    <p><c:out value="${messages.text(wait.either('error.wait.seconds', 'error.wait.minutes'), wait.count())}"/></p>
  </c:if>
  <c:if test="${not empty incident}">
    <p><fmt:message key="error.incident"/> <code class="incident"><c:out value="${incident}"/></code></p>
  </c:if>
  <c:choose>
    <c:when test="${not empty kept}">
      <form method="post" action="<c:out value="${kept.path}"/>" novalidate>
        <t:csrf/>
        <%-- Enter in a field sends nothing: what the button does may be for good --%>
        <input type="submit" hidden disabled>
        <c:forEach var="field" items="${kept.fields}"><%-- records: EL 5 does not take their components for properties --%>
          <c:set var="label" value="field.${field.name()}"/>
          <c:choose>
            <c:when test="${messages.has(label)}"><%-- people type in it: what they typed is shown --%>
              <t:field name="${field.name()}" label="${label}" value="${field.value()}" multiline="${field.multiline()}"/>
            </c:when>
            <c:otherwise>
              <input type="hidden" name="<c:out value="${field.name()}"/>" value="<c:out value="${field.value()}"/>">
            </c:otherwise>
          </c:choose>
        </c:forEach>
        <c:set var="does" value="does.${kept.name}"/>
        <c:if test="${messages.has(does)}">
          <p id="meaning"><fmt:message key="error.resend.what"/> <strong><fmt:message key="${does}"/></strong></p>
        </c:if>
        <button<c:if test="${messages.has(does)}"> aria-describedby="meaning"</c:if>><fmt:message key="error.resend.send"/></button>
      </form>
      <t:script name="carried.js"/>
    </c:when>
    <c:otherwise>
      <p class="choices"><a class="button quiet" href="${links.to('EntryController#list')}"><fmt:message key="error.home"/></a></p>
    </c:otherwise>
  </c:choose>
</t:page>
